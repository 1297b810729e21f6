package dev.ashlar.runtime.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/** A database that generated code has statements for. */
public enum Engine {
  /** PostgreSQL, where row security enforces the policies a second time. */
  POSTGRESQL("postgresql"),
  /** MySQL; the statements alone enforce the policies. */
  MYSQL("mysql"),
  /** MariaDB; the statements alone enforce the policies. */
  MARIADB("mariadb"),
  /** SQLite; the statements alone enforce the policies. */
  SQLITE("sqlite");

  private final String id;

  Engine(String id) {
    this.id = id;
  }

  /** Returns the name of its dialect, as compiler options and file names spell it. */
  public String id() {
    return id;
  }

  /**
   * Returns the engine whose dialect has this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Engine named(String id) {
    for (Engine engine : values()) {
      if (engine.id.equals(id)) {
        return engine;
      }
    }
    throw new IllegalArgumentException("No engine is called " + id + ".");
  }

  /**
   * Returns the engine behind a connection. MariaDB is told from MySQL by the server's version,
   * because some drivers call both by the same name.
   *
   * @throws IllegalArgumentException if it is none that generated code has statements for
   * @throws SQLException if the driver cannot say
   */
  public static Engine of(DatabaseMetaData metaData) throws SQLException {
    String product = metaData.getDatabaseProductName().toLowerCase(Locale.ROOT);
    String version = metaData.getDatabaseProductVersion().toLowerCase(Locale.ROOT);
    if (product.contains("mariadb") || version.contains("mariadb")) {
      return MARIADB;
    }
    return named(product);
  }
}
