package dev.ashlar.runtime.jdbc;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists of plain values as JSON arrays, for engines without arrays. Whole numbers and floating
 * point numbers are JSON numbers, booleans are booleans, everything else is a string.
 */
public final class JsonList {
  private JsonList() {}

  /** Returns the JSON array of the values. */
  public static String write(List<?> values) {
    JsonArrayWriter json = new JsonArrayWriter();
    for (Object value : values) {
      append(json, value);
    }
    return json.end();
  }

  private static void append(JsonArrayWriter json, @Nullable Object value) {
    if (value == null) {
      json.literal("null");
    } else if (value instanceof BigDecimal decimal) {
      json.string(decimal.toPlainString());
    } else if (value instanceof Number number) {
      Limits.finite(number.doubleValue());
      json.literal(number.toString());
    } else if (value instanceof Boolean) {
      json.literal(value.toString());
    } else if (value instanceof byte[] bytes) {
      json.string(Base64.getEncoder().encodeToString(bytes));
    } else {
      json.string(value.toString());
    }
  }

  /** Returns the values of a JSON array that {@link #write} or a person wrote. */
  static List<Object> read(String json, ValueType element) {
    List<Object> values = new ArrayList<>();
    for (String text : new JsonArrayReader(json).texts()) {
      values.add(text == null ? null : StoredText.read(text, element.name(), to(element)));
    }
    return Collections.unmodifiableList(values);
  }

  private static Function<String, Object> to(ValueType element) {
    return switch (element) {
      case UUID -> UUID::fromString;
      case STRING, JSON -> text -> text;
      case SHORT -> Short::valueOf;
      case INTEGER -> Integer::valueOf;
      case LONG -> Long::valueOf;
      case BOOLEAN -> Boolean::valueOf;
      case FLOAT -> Float::valueOf;
      case DOUBLE -> Double::valueOf;
      case DECIMAL, SCALED -> BigDecimal::new;
      case INSTANT -> Instant::parse;
      case DATE -> LocalDate::parse;
      case DATE_TIME -> LocalDateTime::parse;
      case TIME -> LocalTime::parse;
      case BYTES -> Base64.getDecoder()::decode;
    };
  }
}
