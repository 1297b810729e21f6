package dev.ashlar.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** Pools as an application has them, but of one connection. */
final class Pools {
  private Pools() {}

  /** Returns a pool of one connection. */
  static HikariDataSource one(DataSource source) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }
}
