package dev.ashlar.runtime.jdbc;

import java.time.DateTimeException;
import java.util.function.Function;

/** Text in which an engine keeps values that it has no type for. */
final class StoredText {
  private StoredText() {}

  /**
   * Returns what the text stands for.
   *
   * @param kind what the column holds, for the message
   * @throws IllegalStateException if somebody else wrote the text; the message does not have it
   */
  static <T> T read(String text, String kind, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (DateTimeException | IllegalArgumentException malformed) {
      // The cause would say the value of a row.
      throw new IllegalStateException("A column of " + kind + " holds text that is none.");
    }
  }
}
