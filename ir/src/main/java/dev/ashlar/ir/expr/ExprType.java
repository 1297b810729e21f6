package dev.ashlar.ir.expr;

import dev.ashlar.ir.TypeName;
import java.util.Optional;

/**
 * The type of a value in an expression.
 *
 * @param name the enum, or the record of one component that wraps the value: two wrapped values can
 *     be compared only if they are wrapped alike; absent for plain values
 */
public record ExprType(Kind kind, Optional<TypeName> name) {

  /** Returns the type of plain values of the kind. */
  public static ExprType of(Kind kind) {
    return new ExprType(kind, Optional.empty());
  }

  /** What the language can tell apart. */
  public enum Kind {
    /** True or false. */
    BOOL,
    /** A whole number of up to 64 bits. */
    LONG,
    /** An exact decimal number, compared by value. */
    DECIMAL,
    /** Text, compared by code points. */
    STRING,
    /** A UUID. */
    UUID,
    /** A constant of an enum. */
    ENUM,
    /** A moment, to the microsecond. */
    INSTANT,
    /** A day. */
    DATE,
    /** Something that can only be tested for null. */
    OPAQUE
  }
}
