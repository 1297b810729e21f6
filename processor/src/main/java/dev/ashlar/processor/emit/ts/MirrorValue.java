package dev.ashlar.processor.emit.ts;

import java.util.Optional;

/**
 * A value in an expression of the mirror.
 *
 * @param text the expression
 * @param type its type in TypeScript, without null, brand and enum
 * @param name the brand or the enum, if it has one
 * @param nullable whether it may be null
 * @param chained whether it may also be undefined, because something on the way to it is null
 * @param constant whether it is a literal
 */
record MirrorValue(
    String text,
    Form form,
    String type,
    Optional<String> name,
    boolean nullable,
    boolean chained,
    boolean constant) {

  /** Returns the test that there is a value, or that there is none. */
  Logic nullTest(boolean isNull) {
    String operator = (isNull ? "==" : "!=") + (chained ? "" : "=");
    return new Logic.Atom(text + " " + operator + " null");
  }

  /** Returns the expression as TypeScript's {@code bigint}, where numbers and strings meet. */
  String big() {
    return constant ? text + "n" : "BigInt(" + text + ")";
  }

  /** Returns the expression with another type. */
  String as(String other) {
    return "(" + text + " as " + other + ")";
  }

  /** How values are compared. */
  enum Form {
    /** As they are. */
    PLAIN,
    /** Whole numbers of up to 32 bits, as they are. */
    NUMBER,
    /** Whole numbers that travel as strings. */
    LONG,
    /** Instants that travel as strings. */
    INSTANT,
    /** Instants that are numbers of microseconds already. */
    MICROS
  }
}
