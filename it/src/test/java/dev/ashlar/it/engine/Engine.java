package dev.ashlar.it.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A real database, embedded in the tests.
 *
 * <p>A server is started when its first database is asked for, once per JVM, and stops with the
 * JVM.
 */
public enum Engine {
  POSTGRESQL_18("postgresql", "18.6"),
  POSTGRESQL_15("postgresql", "15.19"),
  POSTGRESQL_13("postgresql", "13.7"),
  MYSQL_8("mysql", "8.0.31"),
  MARIADB_11("mariadb", "11.4.5"),
  SQLITE("sqlite", "3.54.1");

  private static final Map<Engine, DatabaseServer> STARTED = new EnumMap<>(Engine.class);

  private final String dialect;
  private final String version;

  Engine(String dialect, String version) {
    this.dialect = dialect;
    this.version = version;
  }

  /** Returns the id of the dialect that the engine speaks, such as {@code postgresql}. */
  public String dialect() {
    return dialect;
  }

  /** Returns the version that the engine reports, without what a distributor adds to it. */
  public String version() {
    return version;
  }

  /** Returns a fresh and empty database; closing it drops it. */
  public TestDatabase create() {
    return server().create();
  }

  /** Returns the engines that speak the dialect, the newest first. */
  public static List<Engine> ofDialect(String dialect) {
    List<Engine> engines = new ArrayList<>();
    for (Engine engine : values()) {
      if (engine.dialect.equals(dialect)) {
        engines.add(engine);
      }
    }
    return engines;
  }

  private DatabaseServer server() {
    synchronized (STARTED) {
      return STARTED.computeIfAbsent(this, Engine::start);
    }
  }

  private DatabaseServer start() {
    switch (this) {
      case MYSQL_8:
        return MysqlServer.start(this, MysqlDistribution.unpack(version));
      case MARIADB_11:
        return MysqlServer.start(this, MariadbDistribution.unpack(version));
      case SQLITE:
        return new SqliteFiles(this);
      default:
        return PostgresServer.start(this, version);
    }
  }
}
