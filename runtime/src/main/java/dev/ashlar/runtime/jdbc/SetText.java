package dev.ashlar.runtime.jdbc;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Sets of values as one text, for engines without arrays: a comma, then each element and a comma.
 * Texts, enum constants and UUIDs are hexadecimal, so no element has a comma of its own.
 */
final class SetText {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private SetText() {}

  /** Returns the text, in which generated statements look for a column's value. */
  static String of(Collection<?> values) {
    StringBuilder text = new StringBuilder(",");
    for (Object value : values) {
      text.append(element(value)).append(',');
    }
    return text.toString();
  }

  private static String element(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
    if (value instanceof UUID uuid) {
      return HEX.toHexDigits(uuid.getMostSignificantBits())
          + HEX.toHexDigits(uuid.getLeastSignificantBits());
    }
    if (value instanceof Instant instant) {
      return String.valueOf(EpochMicros.of(instant));
    }
    if (value instanceof CharSequence characters) {
      return HEX.formatHex(characters.toString().getBytes(StandardCharsets.UTF_8));
    }
    return value.toString();
  }
}
