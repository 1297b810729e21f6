package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Limits;
import dev.ashlar.runtime.jdbc.UnstorableValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;

/**
 * Values as a database will give them back, so that what a DAO returns from a write equals what it
 * reads afterwards. Null stays null: what may not be missing is for the database to say.
 */
@NullUnmarked
public final class Exact {
  private Exact() {}

  /**
   * Returns the number with the scale of its column.
   *
   * @throws UnstorableValue if it would be rounded
   */
  public static BigDecimal of(BigDecimal value, int precision, int scale) {
    return value == null ? null : Limits.exact(value, precision, scale);
  }

  /** Returns the number without zeros at the end of its fraction, as columns of any size do. */
  public static BigDecimal of(BigDecimal value) {
    return value == null ? null : Limits.plain(value);
  }

  /** Returns the instant cut to the microsecond. */
  public static Instant of(Instant value) {
    return value == null ? null : Limits.micros(value);
  }

  /** Returns the date and time cut to the microsecond. */
  public static LocalDateTime of(LocalDateTime value) {
    return value == null ? null : Limits.micros(value);
  }

  /** Returns the time cut to the microsecond. */
  public static LocalTime of(LocalTime value) {
    return value == null ? null : Limits.micros(value);
  }

  /** Returns the list of what {@code exact} makes of each value. */
  public static <E> List<E> list(List<E> values, UnaryOperator<E> exact) {
    if (values == null) {
      return null;
    }
    List<E> all = new ArrayList<>(values.size());
    values.forEach(value -> all.add(exact.apply(value)));
    return Collections.unmodifiableList(all);
  }
}
