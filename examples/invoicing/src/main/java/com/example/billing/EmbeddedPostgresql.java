package com.example.billing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** A PostgreSQL server of its own, which the application enters by a role without privileges. */
record EmbeddedPostgresql(EmbeddedPostgres server, PGSimpleDataSource application)
    implements EmbeddedDatabase {
  private static final String LOGIN = "billing_app";

  /** Starts a server, makes the generated schema as its superuser and a role to log in. */
  static EmbeddedPostgresql start() throws IOException, SQLException {
    EmbeddedPostgres server = EmbeddedPostgres.start();
    PGSimpleDataSource superuser = source(server, "postgres");
    superuser.setPreferQueryMode(PreferQueryMode.SIMPLE);
    try (Connection connection = superuser.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(EmbeddedDatabase.script("postgresql"));
      statement.execute("create role " + LOGIN + " login in role ashlar_app");
    }
    return new EmbeddedPostgresql(server, source(server, LOGIN));
  }

  private static PGSimpleDataSource source(EmbeddedPostgres server, String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {server.getPort()});
    source.setDatabaseName("postgres");
    source.setUser(role);
    return source;
  }

  @Override
  public String description() {
    return "PostgreSQL: row security enforces the policies a second time";
  }

  @Override
  public boolean hasRowSecurity() {
    return true;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
