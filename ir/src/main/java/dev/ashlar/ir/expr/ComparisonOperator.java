package dev.ashlar.ir.expr;

/** The six comparisons. */
public enum ComparisonOperator {
  /** Equal. */
  EQUAL,
  /** Not equal. */
  NOT_EQUAL,
  /** Less. */
  LESS,
  /** Less or equal. */
  LESS_OR_EQUAL,
  /** Greater. */
  GREATER,
  /** Greater or equal. */
  GREATER_OR_EQUAL;

  /**
   * Returns the comparison that holds, between values that are not null, exactly if this does not.
   */
  public ComparisonOperator opposite() {
    return switch (this) {
      case EQUAL -> NOT_EQUAL;
      case NOT_EQUAL -> EQUAL;
      case LESS -> GREATER_OR_EQUAL;
      case LESS_OR_EQUAL -> GREATER;
      case GREATER -> LESS_OR_EQUAL;
      case GREATER_OR_EQUAL -> LESS;
    };
  }
}
