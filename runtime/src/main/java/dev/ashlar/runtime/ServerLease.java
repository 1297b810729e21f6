package dev.ashlar.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to a database server, whose driver keeps prepared statements itself. */
final class ServerLease implements Lease {
  private static final Logger LOG = LoggerFactory.getLogger(ServerLease.class);

  private final Connection connection;
  private final boolean lentInAutocommit;
  private boolean told;

  private ServerLease(Connection connection, boolean lentInAutocommit) {
    this.connection = connection;
    this.lentInAutocommit = lentInAutocommit;
  }

  static Leases from(DataSource dataSource) {
    return () -> of(dataSource.getConnection());
  }

  private static ServerLease of(Connection connection) throws SQLException {
    try {
      boolean autocommit = connection.getAutoCommit();
      if (!autocommit) {
        connection.setAutoCommit(true);
      }
      return new ServerLease(connection, autocommit);
    } catch (SQLException | RuntimeException problem) {
      connection.close();
      throw problem;
    }
  }

  @Override
  public PreparedStatement prepare(String text, boolean keys) throws SQLException {
    return keys
        ? connection.prepareStatement(text, java.sql.Statement.RETURN_GENERATED_KEYS)
        : connection.prepareStatement(text);
  }

  @Override
  public void release(PreparedStatement statement) throws SQLException {
    statement.close();
  }

  @Override
  public void begin(Isolation isolation) throws SQLException {
    connection.setAutoCommit(false);
    if (isolation != Isolation.DEFAULT) {
      try (java.sql.Statement statement = connection.createStatement()) {
        statement.execute("set transaction isolation level " + isolation.sql());
      }
    }
  }

  @Override
  public void commit() throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
  }

  @Override
  public void rollback() {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException problem) {
      LOG.warn("A connection is given up, because it cannot roll back.", problem);
      giveUp();
    }
  }

  @Override
  public void tell(String tenant) throws SQLException {
    told = true;
    try (PreparedStatement statement = connection.prepareStatement("set @ashlar_tenant = ?")) {
      statement.setString(1, tenant);
      statement.execute();
    }
  }

  /** The next borrower is somebody else: a connection that cannot forget is given up. */
  private void forget() {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute("set @ashlar_tenant = null");
    } catch (SQLException problem) {
      LOG.warn("A connection is given up, because it cannot forget its tenant.", problem);
      giveUp();
    }
  }

  @Override
  public void close() throws SQLException {
    if (told && !connection.isClosed()) {
      forget();
    }
    if (!lentInAutocommit && !connection.isClosed()) {
      connection.setAutoCommit(false);
    }
    connection.close();
  }

  private void giveUp() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException problem) {
      LOG.debug("The connection was gone already.", problem);
    }
  }
}
