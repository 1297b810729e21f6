package dev.ashlar.runtime.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as the elements of PostgreSQL's arrays, and arrays as text. */
public final class PostgresText {
  private PostgresText() {}

  /** Returns the element as the driver can put it into an array of its type. */
  static Object element(ValueType type, Object value) {
    return switch (type) {
      case DATE -> date((LocalDate) value) + era(((LocalDate) value).getYear());
      case DATE_TIME -> dateTime((LocalDateTime) value, "");
      case INSTANT -> dateTime(((OffsetDateTime) value).toLocalDateTime(), "+00");
      case TIME -> value.toString();
      case SHORT -> ((Number) value).shortValue();
      // The driver takes no byte arrays inside of arrays.
      case BYTES -> "\\x" + HexFormat.of().formatHex((byte[]) value);
      default -> value;
    };
  }

  /**
   * Returns the list as PostgreSQL writes an array ("Array Input and Output Syntax" in its manual).
   * A column of arrays travels in this form, because {@code unnest} would take nested arrays apart.
   */
  public static String array(List<?> values, ValueType element) {
    StringBuilder text = new StringBuilder("{");
    for (Object value : values) {
      if (text.length() > 1) {
        text.append(',');
      }
      appendQuoted(text, value == null ? null : plain(element, value));
    }
    return text.append('}').toString();
  }

  private static Object plain(ValueType type, Object value) {
    return element(
        type, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
  }

  private static void appendQuoted(StringBuilder text, @Nullable Object value) {
    if (value == null) {
      text.append("NULL");
      return;
    }
    text.append('"');
    String plain = value.toString();
    for (int at = 0; at < plain.length(); at++) {
      char unit = plain.charAt(at);
      if (unit == '"' || unit == '\\') {
        text.append('\\');
      }
      text.append(unit);
    }
    text.append('"');
  }

  private static String dateTime(LocalDateTime value, String offset) {
    return date(value.toLocalDate()) + " " + value.toLocalTime() + offset + era(value.getYear());
  }

  private static String date(LocalDate date) {
    // There is no year 0 in PostgreSQL's text: 1 BC stands before 1 AD.
    int year = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
    String digits = year < 1000 ? ("000" + year).substring(("000" + year).length() - 4) : "" + year;
    return digits + date.withYear(2000).toString().substring(4);
  }

  private static String era(int year) {
    return year > 0 ? "" : " BC";
  }
}
