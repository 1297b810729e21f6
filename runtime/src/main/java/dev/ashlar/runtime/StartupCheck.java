package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.sql.SQLException;

/** Looks for reasons not to trust a database with the schema. */
interface StartupCheck {

  /** Returns the check for an engine. */
  static StartupCheck of(Engine engine) {
    return switch (engine) {
      case POSTGRESQL -> new PostgresCheck();
      case MYSQL, MARIADB -> new MysqlCheck(engine);
      case SQLITE -> new SqliteCheck();
    };
  }

  /** Adds what it finds. */
  void check(Probe probe, DatabaseSchema<?> schema, Options options, Findings findings)
      throws SQLException;
}
