package dev.ashlar.testing.example;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of Java made of the text of a constant, or plain ones where any value does. */
final class PlainValue {
  private static final Map<Class<?>, Kind> KINDS =
      Map.ofEntries(
          Map.entry(String.class, new Kind("x", text -> text)),
          Map.entry(UUID.class, new Kind("00000000-0000-0000-0000-0000000000bb", UUID::fromString)),
          Map.entry(BigDecimal.class, new Kind("1", BigDecimal::new)),
          Map.entry(Instant.class, new Kind("1970-01-01T00:00:00Z", Instant::parse)),
          Map.entry(LocalDate.class, new Kind("2000-01-01", LocalDate::parse)),
          Map.entry(LocalTime.class, new Kind("12:00:00", LocalTime::parse)),
          Map.entry(LocalDateTime.class, new Kind("2000-01-01T12:00:00", LocalDateTime::parse)),
          Map.entry(boolean.class, new Kind("false", PlainValue::truth)),
          Map.entry(Boolean.class, new Kind("false", PlainValue::truth)),
          Map.entry(byte.class, new Kind("1", Byte::valueOf)),
          Map.entry(Byte.class, new Kind("1", Byte::valueOf)),
          Map.entry(short.class, new Kind("1", Short::valueOf)),
          Map.entry(Short.class, new Kind("1", Short::valueOf)),
          Map.entry(int.class, new Kind("1", Integer::valueOf)),
          Map.entry(Integer.class, new Kind("1", Integer::valueOf)),
          Map.entry(long.class, new Kind("1", Long::valueOf)),
          Map.entry(Long.class, new Kind("1", Long::valueOf)),
          Map.entry(double.class, new Kind("1", Double::valueOf)),
          Map.entry(Double.class, new Kind("1", Double::valueOf)),
          Map.entry(float.class, new Kind("1", Float::valueOf)),
          Map.entry(Float.class, new Kind("1", Float::valueOf)),
          Map.entry(char.class, new Kind("x", PlainValue::character)),
          Map.entry(Character.class, new Kind("x", PlainValue::character)));

  /** Types whose values no rule can name: any will do. */
  private static final Map<Class<?>, Object> ANY =
      Map.of(
          List.class, List.of(),
          Collection.class, List.of(),
          Set.class, Set.of(),
          Map.class, Map.of(),
          BigInteger.class, BigInteger.ONE);

  private PlainValue() {}

  /** Returns any value of the type; null of a type that has no plain one. */
  static @Nullable Object any(Class<?> type) {
    Kind kind = KINDS.get(type);
    if (kind != null) {
      return kind.parse().apply(kind.plain());
    }
    if (type.isArray()) {
      return type == byte[].class ? new byte[] {1} : Array.newInstance(type.getComponentType(), 0);
    }
    Object any = ANY.get(type);
    return any == null && type.isEnum() ? constants(type).findFirst().orElse(null) : any;
  }

  /**
   * Returns the value of the type that the text of a constant says.
   *
   * @throws NotMade if the type is not known to have it
   */
  static Object known(Class<?> type, String text) {
    Kind kind = KINDS.get(type);
    if (kind == null) {
      return constants(type)
          .filter(each -> each.name().equals(text))
          .findFirst()
          .orElseThrow(() -> unknown(type, text));
    }
    try {
      return kind.parse().apply(text);
    } catch (RuntimeException refused) {
      throw unknown(type, text);
    }
  }

  private static NotMade unknown(Class<?> type, String text) {
    return new NotMade("%s is not known to have the value '%s'".formatted(type.getName(), text));
  }

  private static Stream<Enum<?>> constants(Class<?> type) {
    return type.isEnum()
        ? Stream.of(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast)
        : Stream.empty();
  }

  private static Object truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static Object character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException(text);
    }
    return text.charAt(0);
  }

  /** How a type's values are written. */
  private record Kind(String plain, Function<String, Object> parse) {}
}
