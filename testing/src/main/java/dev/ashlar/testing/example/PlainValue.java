package dev.ashlar.testing.example;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
          Map.entry(boolean.class, new Kind("false", Boolean::valueOf)),
          Map.entry(Boolean.class, new Kind("false", Boolean::valueOf)),
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
          Map.entry(List.class, new Kind("", text -> List.of())),
          Map.entry(Set.class, new Kind("", text -> Set.of())),
          Map.entry(Map.class, new Kind("", text -> Map.of())));

  private PlainValue() {}

  /**
   * Returns a value of the type; null for a type that no rule can speak of and that has no plain
   * value.
   *
   * @param text empty for any value
   */
  static @Nullable Object of(Class<?> type, String text) {
    Kind kind = KINDS.get(type);
    if (kind != null) {
      return kind.parse().apply(text.isEmpty() ? kind.plain() : text);
    }
    return type.isEnum() ? constant(type, text) : null;
  }

  private static @Nullable Object constant(Class<?> type, String name) {
    return Stream.of(type.getEnumConstants())
        .filter(each -> name.isEmpty() || ((Enum<?>) each).name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** How a type's values are written. */
  private record Kind(String plain, Function<String, Object> parse) {}
}
