package dev.ashlar.testing.example;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as Java writes them. */
final class JavaExpression {

  private JavaExpression() {}

  /** Returns an expression that gives the value; of a class that is no record, only its name. */
  static String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
    if (value instanceof Collection<?> elements) {
      return (value instanceof Set ? "Set" : "List") + ".of(" + all(elements.stream()) + ")";
    }
    return value instanceof Record record ? of(record) : simple(value);
  }

  private static String simple(Object value) {
    if (value instanceof String) {
      return quoted(value);
    }
    if (value instanceof UUID) {
      return "UUID.fromString(" + quoted(value) + ")";
    }
    if (value instanceof BigDecimal) {
      return "new BigDecimal(" + quoted(value) + ")";
    }
    if (value instanceof Instant || value instanceof LocalDate) {
      return value.getClass().getSimpleName() + ".parse(" + quoted(value) + ")";
    }
    if (value instanceof Map) {
      return "Map.of()";
    }
    if (value instanceof Long) {
      return value + "L";
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : "a " + value.getClass().getSimpleName();
  }

  private static String quoted(Object value) {
    return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String of(Record value) {
    Stream<@Nullable Object> components =
        Stream.of(value.getClass().getRecordComponents()).map(each -> component(value, each));
    return "new " + value.getClass().getSimpleName() + "(" + all(components) + ")";
  }

  private static @Nullable Object component(Record value, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException refused) {
      throw new IllegalArgumentException(refused);
    }
  }

  private static String all(Stream<?> values) {
    return values.map(JavaExpression::of).collect(Collectors.joining(", "));
  }
}
