package dev.ashlar.testing.example;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Values of the JDK's types, and constants of enums, as Java writes them: ASCII alone. */
final class JavaExpression {

  private JavaExpression() {}

  /** Returns an expression that gives an equal value; collections are empty ones. */
  static String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof Character character) {
      return "'" + escaped(character, '\'') + "'";
    }
    if (value instanceof String text) {
      return quoted(text);
    }
    return value instanceof UUID
        ? "UUID.fromString(" + quoted(value.toString()) + ")"
        : other(value);
  }

  private static String number(Number value) {
    if (value instanceof BigDecimal || value instanceof BigInteger) {
      return "new " + value.getClass().getSimpleName() + "(" + quoted(value.toString()) + ")";
    }
    if (value instanceof Byte) {
      return "(byte) " + value;
    }
    if (value instanceof Short) {
      return "(short) " + value;
    }
    if (value instanceof Long) {
      return value + "L";
    }
    return value instanceof Float ? value + "f" : value.toString();
  }

  private static String other(Object value) {
    if (value instanceof Map) {
      return "Map.of()";
    }
    if (value instanceof Collection) {
      return value instanceof Set ? "Set.of()" : "List.of()";
    }
    if (value.getClass().isArray()) {
      return array(value);
    }
    return value instanceof Boolean
        ? value.toString()
        : value.getClass().getSimpleName() + ".parse(" + quoted(value.toString()) + ")";
  }

  private static String array(Object value) {
    return "new %s {%s}"
        .formatted(
            value.getClass().getSimpleName(),
            IntStream.range(0, Array.getLength(value))
                .mapToObj(index -> String.valueOf(Array.get(value, index)))
                .collect(Collectors.joining(", ")));
  }

  private static String quoted(String text) {
    return text.chars()
        .mapToObj(unit -> escaped((char) unit, '"'))
        .collect(Collectors.joining("", "\"", "\""));
  }

  /** Control characters are in octal: Java reads \\u000a as the end of the line. */
  private static String escaped(char unit, char quote) {
    if (unit == quote || unit == '\\') {
      return "\\" + unit;
    }
    if (unit < ' ' || unit == 0x7f) {
      return "\\%03o".formatted((int) unit);
    }
    return unit < 0x7f ? String.valueOf(unit) : "\\u%04x".formatted((int) unit);
  }
}
