package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType.Kind;
import java.util.Set;

/** How Java compares two values that are there, so that the answer is that of the databases. */
final class Comparisons {

  private static final Set<Kind> COMPARED = Set.of(Kind.DECIMAL, Kind.INSTANT, Kind.DATE);

  private Comparisons() {}

  /** Returns the comparison of two values of the kind. */
  static Snippet compare(Kind kind, ComparisonOperator operator, Operand left, Operand right) {
    boolean equality =
        operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
    if (kind == Kind.ENUM) {
      return infix(left.code(), operator, right.code());
    }
    if (kind == Kind.BOOL) {
      return bool(operator, left, right);
    }
    if (kind == Kind.LONG) {
      return whole(operator, left, right, equality);
    }
    if (kind == Kind.DECIMAL || (COMPARED.contains(kind) && !equality)) {
      Snippet sign = Snippet.of(left.code(), ".compareTo(", right.code(), ")");
      return infix(sign, operator, Snippet.of("0"));
    }
    if (!equality) {
      throw new IllegalArgumentException("values of kind " + kind + " have no order in Java");
    }
    return equal(operator, left, right);
  }

  private static Snippet bool(ComparisonOperator operator, Operand left, Operand right) {
    boolean equal = operator == ComparisonOperator.EQUAL;
    String constant = right.code().format();
    if (constant.equals("true") || constant.equals("false")) {
      return Snippet.of(equal == constant.equals("true") ? "" : "!", left.code());
    }
    return left.primitive() || right.primitive()
        ? infix(left.code(), operator, right.code())
        : equal(operator, left, right);
  }

  private static Snippet whole(
      ComparisonOperator operator, Operand left, Operand right, boolean equality) {
    if (left.primitive() || right.primitive() || !equality) {
      return infix(left.code(), operator, right.code());
    }
    if (!left.javaType().isEmpty() && left.javaType().equals(right.javaType())) {
      return equal(operator, left, right);
    }
    Snippet sign = Snippet.of("Long.compare(", left.code(), ", ", right.code(), ")");
    return infix(sign, operator, Snippet.of("0"));
  }

  private static Snippet equal(ComparisonOperator operator, Operand left, Operand right) {
    String not = operator == ComparisonOperator.EQUAL ? "" : "!";
    return Snippet.of(not, left.code(), ".equals(", right.code(), ")");
  }

  private static Snippet infix(Snippet left, ComparisonOperator operator, Snippet right) {
    String symbol =
        switch (operator) {
          case EQUAL -> " == ";
          case NOT_EQUAL -> " != ";
          case LESS -> " < ";
          case LESS_OR_EQUAL -> " <= ";
          case GREATER -> " > ";
          case GREATER_OR_EQUAL -> " >= ";
        };
    return Snippet.of(left, symbol, right);
  }
}
