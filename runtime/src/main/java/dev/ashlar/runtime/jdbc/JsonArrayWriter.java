package dev.ashlar.runtime.jdbc;

/** Writes one JSON array of plain values (RFC 8259). */
final class JsonArrayWriter {
  private final StringBuilder json = new StringBuilder("[");

  /** Appends a number, {@code true}, {@code false} or {@code null}. */
  void literal(String text) {
    separate();
    json.append(text);
  }

  /** Appends a string. */
  void string(String text) {
    separate();
    json.append('"');
    for (int at = 0; at < text.length(); at++) {
      append(text.charAt(at));
    }
    json.append('"');
  }

  /** Returns the array. */
  String end() {
    return json.append(']').toString();
  }

  private void separate() {
    if (json.length() > 1) {
      json.append(',');
    }
  }

  private void append(char unit) {
    if (unit == '"' || unit == '\\') {
      json.append('\\').append(unit);
    } else if (unit < 0x20) {
      json.append("\\u00").append(Character.forDigit(unit >> 4, 16));
      json.append(Character.forDigit(unit & 0xf, 16));
    } else {
      json.append(unit);
    }
  }
}
