/** The schema in SQL: trees of statements, their printer, and what each database makes of them. */
module dev.ashlar.dialects {
  requires transitive dev.ashlar.ir;
  requires static com.google.auto.service;

  exports dev.ashlar.sql;

  uses dev.ashlar.sql.Dialect;

  provides dev.ashlar.sql.Dialect with
      dev.ashlar.sql.mysql.MariaDbDialect,
      dev.ashlar.sql.mysql.MySqlDialect,
      dev.ashlar.sql.postgresql.PostgresDialect,
      dev.ashlar.sql.sqlite.SqliteDialect;
}
