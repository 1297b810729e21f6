package dev.ashlar.sql;

/** An operator between two operands. */
public enum BinaryOperator {
  /** Equal; unknown if an operand is null. */
  EQUAL("="),
  /** Not equal; unknown if an operand is null. */
  NOT_EQUAL("<>"),
  /** Less. */
  LESS("<"),
  /** Less or equal. */
  LESS_OR_EQUAL("<="),
  /** Greater. */
  GREATER(">"),
  /** Greater or equal. */
  GREATER_OR_EQUAL(">="),
  /** Null-safe equality as PostgreSQL says it. */
  IS_NOT_DISTINCT_FROM("is not distinct from"),
  /** Sum. */
  PLUS("+"),
  /** Difference. */
  MINUS("-"),
  /** Product. */
  TIMES("*"),
  /** Quotient; of whole numbers truncated, except on MySQL and MariaDB. */
  SLASH("/"),
  /** Truncated quotient as MySQL and MariaDB say it. */
  DIV("div"),
  /** Remainder with the sign of the dividend. */
  PERCENT("%"),
  /** Concatenation; means OR on MySQL and MariaDB and is never emitted there. */
  CONCAT("||"),
  /** Whether two arrays have an element in common (PostgreSQL). */
  OVERLAPS("&&"),
  /** Whether all elements of an array are in another (PostgreSQL). */
  CONTAINED_IN("<@"),
  /** Whether a text has the form of a pattern (SQLite). */
  GLOB("glob"),
  /** Whether a text does not have the form of a pattern (SQLite). */
  NOT_GLOB("not glob");

  private final String sign;

  BinaryOperator(String sign) {
    this.sign = sign;
  }

  /** Returns how it is written. */
  public String sign() {
    return sign;
  }
}
