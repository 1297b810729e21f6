package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.processor.emit.ts.MirrorValue.Form;
import java.util.EnumSet;
import java.util.Set;

/**
 * Writes comparisons of two values that are there.
 *
 * @param file imports what they name
 * @param widen whether literals take the type of all such values
 */
record Comparison(TsFile file, boolean widen) {

  private static final Set<Form> MOMENTS = EnumSet.of(Form.INSTANT, Form.MICROS);

  /** Returns the comparison. */
  Logic of(ComparisonOperator operator, MirrorValue left, MirrorValue right) {
    return new Logic.Atom(
        operand(left, right) + " " + symbol(operator) + " " + operand(right, left));
  }

  private String operand(MirrorValue value, MirrorValue other) {
    if (MOMENTS.contains(value.form())) {
      return moment(value);
    }
    if (value.form() == Form.LONG || other.form() == Form.LONG) {
      return value.big();
    }
    if (value.constant()) {
      return widen || other.constant()
          ? value.as(other.name().map(file::type).orElse(value.type()))
          : value.text();
    }
    boolean otherKind =
        value.name().isPresent() && other.name().isPresent() && !value.name().equals(other.name());
    return otherKind ? value.as(value.type()) : value.text();
  }

  private String moment(MirrorValue value) {
    return value.form() == Form.MICROS
        ? value.text()
        : file.value("micros") + "(" + value.text() + ")";
  }

  private static String symbol(ComparisonOperator operator) {
    return switch (operator) {
      case EQUAL -> "===";
      case NOT_EQUAL -> "!==";
      case LESS -> "<";
      case LESS_OR_EQUAL -> "<=";
      case GREATER -> ">";
      case GREATER_OR_EQUAL -> ">=";
    };
  }
}
