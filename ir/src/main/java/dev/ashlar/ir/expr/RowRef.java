package dev.ashlar.ir.expr;

/** Which row a value is taken from. */
public sealed interface RowRef {

  /** The rows that a rule itself is about. */
  enum Root implements RowRef {
    /** The row of the rule; in a {@code check}, the row after the change. */
    THIS,
    /** The row before the change. */
    OLD,
    /** The row after the change; only in decisions about a step, never in what a user wrote. */
    NEW
  }
}
