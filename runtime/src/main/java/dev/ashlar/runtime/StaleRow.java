package dev.ashlar.runtime;

/**
 * The row has changed since the actor read it. The message names the table only; the key is for the
 * program to look at.
 */
public final class StaleRow extends RuntimeException implements Refusal {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final transient Object key;

  /** Creates the exception for the row of a table that has this key. */
  public StaleRow(String table, Object key) {
    super("The row of " + table + " has changed since it was read.");
    this.table = table;
    this.key = key;
  }

  /** Returns the name of the table. */
  public String table() {
    return table;
  }

  /** Returns the key of the row, as the caller gave it. */
  public Object key() {
    return key;
  }
}
