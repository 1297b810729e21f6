package dev.ashlar.runtime.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one JSON array of plain values (RFC 8259). */
final class JsonArrayReader {
  private final String json;
  private int at;

  JsonArrayReader(String json) {
    this.json = json;
  }

  /**
   * Returns the elements as text without quotes and escapes; {@code null} stays null.
   *
   * @throws IllegalStateException if it is not an array of plain values
   */
  List<@Nullable String> texts() {
    List<@Nullable String> texts = new ArrayList<>();
    expect('[');
    skipBlanks();
    if (peek() == ']') {
      return texts;
    }
    while (true) {
      texts.add(value());
      skipBlanks();
      if (peek() == ']') {
        return texts;
      }
      expect(',');
    }
  }

  private @Nullable String value() {
    skipBlanks();
    if (peek() == '"') {
      return string();
    }
    int start = at;
    while (",] \t\r\n".indexOf(peek()) < 0) {
      at++;
    }
    String literal = json.substring(start, at);
    return literal.equals("null") ? null : literal;
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    at++;
    while (peek() != '"') {
      char unit = json.charAt(at++);
      text.append(unit == '\\' ? escaped() : unit);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char unit = peek();
    at++;
    return switch (unit) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal();
      default -> unit;
    };
  }

  private char hexadecimal() {
    int code = 0;
    for (int digits = 0; digits < 4; digits++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw malformed();
      }
      code = code * 16 + digit;
      at++;
    }
    return (char) code;
  }

  private void expect(char wanted) {
    skipBlanks();
    if (peek() != wanted) {
      throw malformed();
    }
    at++;
  }

  private void skipBlanks() {
    while (" \t\r\n".indexOf(peek()) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= json.length()) {
      throw malformed();
    }
    return json.charAt(at);
  }

  private static IllegalStateException malformed() {
    return new IllegalStateException("A column of lists holds text that is not a JSON array.");
  }
}
