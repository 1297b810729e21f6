package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.ExprType.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Numbers that stand for the values of a type with an order: days for dates, microseconds for
 * instants, both since 1970.
 */
final class Measure {

  private Measure() {}

  /** Whether the values of the kind can be put in order. Texts can, but not everywhere alike. */
  static boolean isOrdered(Kind kind) {
    return kind == Kind.DECIMAL || isWhole(kind);
  }

  /** Whether there is no value between two that are next to each other. */
  static boolean isWhole(Kind kind) {
    return kind == Kind.LONG || kind == Kind.DATE || kind == Kind.INSTANT;
  }

  /** Returns the number for a constant. */
  static BigDecimal of(Kind kind, String text) {
    return switch (kind) {
      case DATE -> BigDecimal.valueOf(LocalDate.parse(text).toEpochDay());
      case INSTANT -> of(Instant.parse(text));
      default -> new BigDecimal(text);
    };
  }

  /** Returns the number for an instant. */
  static BigDecimal of(Instant instant) {
    return micros(instant.getEpochSecond(), instant.getNano());
  }

  /** Returns the number for a duration between instants. */
  static BigDecimal of(Duration duration) {
    return micros(duration.getSeconds(), duration.getNano());
  }

  private static BigDecimal micros(long seconds, int nanos) {
    return BigDecimal.valueOf(seconds).movePointRight(6).add(BigDecimal.valueOf(nanos / 1_000));
  }

  /** Returns the constant that the number stands for. */
  static String text(Kind kind, BigDecimal number) {
    return switch (kind) {
      case DATE -> LocalDate.ofEpochDay(number.longValueExact()).toString();
      case INSTANT -> Instant.EPOCH.plus(number.longValueExact(), ChronoUnit.MICROS).toString();
      default -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    };
  }
}
