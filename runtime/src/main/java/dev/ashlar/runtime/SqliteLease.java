package dev.ashlar.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to SQLite. Transactions begin as writers: one that began as a reader and wants to
 * write later fails at once when somebody else has written, however long it may wait.
 */
final class SqliteLease implements Lease {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteLease.class);

  private final SqliteLeases leases;
  private final Connection lent;
  private final Connection physical;
  private final SqliteStatements statements;
  private final boolean lentInAutocommit;

  SqliteLease(
      SqliteLeases leases,
      Connection lent,
      Connection physical,
      SqliteStatements statements,
      boolean lentInAutocommit) {
    this.leases = leases;
    this.lent = lent;
    this.physical = physical;
    this.statements = statements;
    this.lentInAutocommit = lentInAutocommit;
  }

  @Override
  public PreparedStatement prepare(String text, boolean keys) throws SQLException {
    return statements.take(text);
  }

  @Override
  public void release(PreparedStatement statement) throws SQLException {
    statements.give(statement);
  }

  @Override
  public void begin(Isolation isolation) throws SQLException {
    execute("begin immediate");
  }

  @Override
  public void commit() throws SQLException {
    execute("commit");
  }

  @Override
  public void rollback() {
    try {
      execute("rollback");
    } catch (SQLException problem) {
      // SQLite has rolled back by itself after some errors; a connection that is gone needs
      // nothing.
      LOG.debug("There was no transaction to roll back.", problem);
    }
  }

  @Override
  public void tell(String tenant) {
    throw new IllegalStateException("SQLite has no views of tenants' rows.");
  }

  @Override
  public void close() throws SQLException {
    if (!lentInAutocommit) {
      physical.setAutoCommit(false);
    }
    lent.close();
    leases.returned(physical);
  }

  private void execute(String text) throws SQLException {
    PreparedStatement statement = statements.take(text);
    try {
      statement.execute();
    } finally {
      statements.give(statement);
    }
  }
}
