package dev.ashlar.ir.expr;

/** The functions of the language; see the policy guide for their exact meaning. */
public enum Function {
  /** The absolute value of a number. */
  ABS,
  /** The number of code points of a text. */
  LENGTH,
  /** A text without U+0020 at both ends. */
  TRIM,
  /** Lower case, as the database does it. */
  LOWER,
  /** Upper case, as the database does it. */
  UPPER,
  /** Texts after each other; null if any is. */
  CONCAT,
  /** The first that is not null. */
  COALESCE
}
