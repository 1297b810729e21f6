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
      values.add(text == null ? null : value(text, element));
    }
    return Collections.unmodifiableList(values);
  }

  private static @Nullable Object value(String text, ValueType element) {
    return switch (element) {
      case UUID -> UUID.fromString(text);
      case STRING, JSON -> text;
      case SHORT -> Short.valueOf(text);
      case INTEGER -> Integer.valueOf(text);
      case LONG -> Long.valueOf(text);
      case BOOLEAN -> Boolean.valueOf(text);
      case FLOAT -> Float.valueOf(text);
      case DOUBLE -> Double.valueOf(text);
      case DECIMAL, SCALED -> new BigDecimal(text);
      case INSTANT -> Instant.parse(text);
      case DATE -> LocalDate.parse(text);
      case DATE_TIME -> LocalDateTime.parse(text);
      case TIME -> LocalTime.parse(text);
      case BYTES -> Base64.getDecoder().decode(text);
    };
  }
}
