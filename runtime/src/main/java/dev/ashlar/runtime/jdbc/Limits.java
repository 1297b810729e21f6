package dev.ashlar.runtime.jdbc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** What a database can keep; values beyond it are refused before a statement is sent. */
public final class Limits {
  private Limits() {}

  /** Returns the instant cut to the microsecond. */
  public static Instant micros(Instant value) {
    return value.truncatedTo(ChronoUnit.MICROS);
  }

  /** Returns the date and time cut to the microsecond. */
  public static LocalDateTime micros(LocalDateTime value) {
    return value.truncatedTo(ChronoUnit.MICROS);
  }

  /** Returns the time cut to the microsecond. */
  public static LocalTime micros(LocalTime value) {
    return value.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Returns the number with exactly the declared scale.
   *
   * @throws UnstorableValue if it has more digits than declared, so that it would be rounded
   */
  public static BigDecimal exact(BigDecimal value, int precision, int scale) {
    if (value.scale() == scale && value.precision() <= precision) {
      return value;
    }
    BigDecimal shortest = value.stripTrailingZeros();
    long wholeDigits = (long) shortest.precision() - shortest.scale();
    boolean fits = shortest.scale() <= scale && wholeDigits <= precision - scale;
    if (!fits && value.signum() != 0) {
      throw new UnstorableValue(
          "A number does not fit decimal(" + precision + ", " + scale + "): it would be rounded.");
    }
    return value.setScale(scale, RoundingMode.UNNECESSARY);
  }

  /** Returns the number without zeros at the end of its fraction, and without an exponent. */
  public static BigDecimal plain(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /**
   * Returns the number.
   *
   * @throws UnstorableValue if more digits stand after its point, so that it would be rounded
   */
  static BigDecimal withScaleUpTo(int scale, BigDecimal value) {
    if (value.signum() != 0 && value.stripTrailingZeros().scale() > scale) {
      throw new UnstorableValue(
          "A number has more than " + scale + " digits after the point: it would be rounded.");
    }
    return value;
  }

  /**
   * Returns the text.
   *
   * @throws UnstorableValue if half of a surrogate pair stands alone, which no encoding can carry
   */
  static String wellFormed(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (Character.isSurrogate(unit)) {
        boolean pair =
            Character.isHighSurrogate(unit)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
        if (!pair) {
          throw new UnstorableValue("A text has half of a surrogate pair: it has no UTF-8 form.");
        }
        at++;
      }
    }
    return text;
  }

  /**
   * Returns the number.
   *
   * @throws UnstorableValue if it is not a number or infinite, which becomes null or an error
   */
  static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new UnstorableValue("A number is infinite or not a number: this database has neither.");
    }
    return value;
  }

  /** Returns the date if its year lies between the two, both included. */
  static LocalDate between(int firstYear, int lastYear, LocalDate date) {
    requireYear(firstYear, lastYear, date.getYear());
    return date;
  }

  /** Returns the date and time if its year lies between the two, both included. */
  static LocalDateTime between(int firstYear, int lastYear, LocalDateTime dateTime) {
    requireYear(firstYear, lastYear, dateTime.getYear());
    return dateTime;
  }

  /** Returns the instant in UTC if its year lies between the two, both included. */
  static LocalDateTime utcBetween(int firstYear, int lastYear, Instant instant) {
    // Instants reach further than dates do, so the seconds are looked at first.
    long second = instant.getEpochSecond();
    if (second < LocalDateTime.MIN.toEpochSecond(ZoneOffset.UTC)
        || second > LocalDateTime.MAX.toEpochSecond(ZoneOffset.UTC)) {
      requireYear(firstYear, lastYear, second < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE);
    }
    return between(firstYear, lastYear, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  private static void requireYear(int first, int last, int year) {
    if (year < first || year > last) {
      throw new UnstorableValue(
          "A date lies outside of the years " + first + " to " + last + " that this database has.");
    }
  }
}
