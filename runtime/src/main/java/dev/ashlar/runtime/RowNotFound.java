package dev.ashlar.runtime;

/**
 * There is no such row for the actor: it does not exist, or the actor may not touch it. The message
 * names the table only; the key is for the program to look at.
 */
public final class RowNotFound extends RuntimeException implements Refusal {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final transient Object key;

  /** Creates the exception for the row of a table that has this key. */
  public RowNotFound(String table, Object key) {
    super(table + " has no such row for this actor.");
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
