package dev.ashlar.runtime.jdbc;

/**
 * A value that the database cannot keep as it is. It is thrown before a statement is sent, so
 * nothing was written. The message names the type and its limits, never the value.
 */
public final class UnstorableValue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with a sentence that says what does not fit where. */
  public UnstorableValue(String message) {
    super(message);
  }
}
