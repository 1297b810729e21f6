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

  /**
   * The one row that another refers to. If there is none, every value of it is null, and what asks
   * more than whether it is null is unknown.
   */
  record Linked(RowRef from, Link link) implements RowRef {}

  /** The row that a quantifier looks at. */
  record Element(String variable) implements RowRef {}
}
