package dev.ashlar.runtime;

import java.sql.SQLException;

/** The database or its driver failed. Neither the message nor the cause has values of a row. */
public final class DatabaseFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sqlState;

  /** Creates the exception with what the driver said, without values. */
  public DatabaseFailure(String message, SQLException cause) {
    super(message, cause);
    this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
  }

  /** Returns the five characters that the SQL standard gives the failure, or an empty text. */
  public String sqlState() {
    return sqlState;
  }

  /**
   * Whether the same transaction may succeed when it is tried again: it lost against another one.
   */
  public boolean isRetryable() {
    return sqlState.startsWith("40");
  }
}
