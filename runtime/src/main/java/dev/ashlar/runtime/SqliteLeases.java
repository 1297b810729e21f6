package dev.ashlar.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javax.sql.DataSource;

/**
 * Lends connections to SQLite. Each physical connection gets foreign keys, write-ahead logging and
 * a time to wait for other writers when it is first seen, and keeps its prepared statements for as
 * long as it is open, because the driver keeps none.
 */
final class SqliteLeases implements Leases {
  private final DataSource dataSource;
  private final Duration busyTimeout;
  private final IdentityHashMap<Connection, SqliteStatements> known = new IdentityHashMap<>();

  SqliteLeases(DataSource dataSource, Duration busyTimeout) {
    this.dataSource = dataSource;
    this.busyTimeout = busyTimeout;
  }

  @Override
  public Lease borrow() throws SQLException {
    Connection lent = dataSource.getConnection();
    try {
      Connection physical = lent.unwrap(Connection.class);
      boolean autocommit = physical.getAutoCommit();
      if (!autocommit) {
        // Pragmas do nothing inside of a transaction.
        physical.setAutoCommit(true);
      }
      return new SqliteLease(this, lent, physical, statements(physical), autocommit);
    } catch (SQLException | RuntimeException problem) {
      lent.close();
      throw problem;
    }
  }

  /** Forgets the connection if giving it back has closed it, as it does where there is no pool. */
  void returned(Connection physical) throws SQLException {
    if (physical.isClosed()) {
      synchronized (known) {
        known.remove(physical);
      }
    }
  }

  /** Returns how many connections are known to be open. */
  int open() {
    synchronized (known) {
      return known.size();
    }
  }

  private SqliteStatements statements(Connection physical) throws SQLException {
    synchronized (known) {
      SqliteStatements statements = known.get(physical);
      if (statements != null) {
        return statements;
      }
      forgetClosed();
    }
    prepare(physical);
    SqliteStatements statements = new SqliteStatements(physical);
    synchronized (known) {
      known.put(physical, statements);
    }
    return statements;
  }

  private void forgetClosed() throws SQLException {
    List<Connection> closed = new ArrayList<>();
    for (Connection connection : known.keySet()) {
      if (connection.isClosed()) {
        closed.add(connection);
      }
    }
    closed.forEach(known::remove);
  }

  private void prepare(Connection connection) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = " + busyTimeout.toMillis());
      statement.execute("pragma journal_mode = wal");
      statement.execute("pragma foreign_keys = on");
    }
  }
}
