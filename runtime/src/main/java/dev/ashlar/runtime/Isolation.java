package dev.ashlar.runtime;

/** How far a transaction is kept apart from others. */
public enum Isolation {
  /** What the database does when nothing is said; on SQLite every transaction is serializable. */
  DEFAULT(""),
  /** All statements see the same committed state. */
  REPEATABLE_READ("repeatable read"),
  /** As if transactions ran one after the other; one that cannot must be tried again. */
  SERIALIZABLE("serializable");

  private final String sql;

  Isolation(String sql) {
    this.sql = sql;
  }

  /** Returns the SQL standard's words for it; empty for the default. */
  String sql() {
    return sql;
  }
}
