package dev.ashlar.processor.expr;

import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ExprType;
import java.util.Optional;

/** What can be done with values of a type, and how messages call it. */
final class Kinds {
  private Kinds() {}

  /** Returns how a message calls a value of the type. */
  static String words(ExprType type) {
    Optional<TypeName> name = type.name();
    if (type.kind() != ExprType.Kind.ENUM && name.isPresent()) {
      return "a " + name.get().shortName();
    }
    return switch (type.kind()) {
      case BOOL -> "true or false";
      case LONG -> "a whole number";
      case DECIMAL -> "a decimal number";
      case STRING -> "text";
      case UUID -> "a UUID";
      case ENUM -> "a constant of " + name.map(TypeName::shortName).orElse("an enum");
      case INSTANT -> "an instant";
      case DATE -> "a date";
      case OPAQUE -> "something that cannot be compared";
    };
  }

  /** Whether values of the two types may be compared: equal kinds, wrapped alike if both are. */
  static boolean comparable(ExprType left, ExprType right) {
    if (left.kind() != right.kind() || left.kind() == ExprType.Kind.OPAQUE) {
      return false;
    }
    boolean bothNamed = left.name().isPresent() && right.name().isPresent();
    return !bothNamed || left.name().equals(right.name());
  }

  /** Whether every engine orders values of the type alike. */
  static boolean ordered(ExprType type) {
    return switch (type.kind()) {
      case LONG, DECIMAL, INSTANT, DATE -> true;
      case BOOL, STRING, UUID, ENUM, OPAQUE -> false;
    };
  }

  static boolean numeric(ExprType type) {
    return type.kind() == ExprType.Kind.LONG || type.kind() == ExprType.Kind.DECIMAL;
  }
}
