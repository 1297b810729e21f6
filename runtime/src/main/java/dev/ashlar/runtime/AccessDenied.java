package dev.ashlar.runtime;

/**
 * What the actor wanted to do is allowed by no policy. The message names the table only; the key is
 * for the program to look at.
 */
public final class AccessDenied extends RuntimeException implements Refusal {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final transient Object key;

  /** Creates the exception for the row of a table that has this key. */
  public AccessDenied(String table, Object key) {
    super("No policy of " + table + " allows this.");
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
