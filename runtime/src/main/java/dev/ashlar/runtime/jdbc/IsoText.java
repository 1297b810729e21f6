package dev.ashlar.runtime.jdbc;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as ISO text with exactly six digits of a second, so that they sort as text. */
final class IsoText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);

  private IsoText() {}

  /** Returns the time, such as {@code 23:59:59.999999}. */
  static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** Returns the date and time, such as {@code 2026-02-28T23:59:59.999999}. */
  static String dateTime(LocalDateTime dateTime) {
    return dateTime.toLocalDate() + "T" + TIME.format(dateTime);
  }
}
