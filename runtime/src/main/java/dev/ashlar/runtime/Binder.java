package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Limits;
import dev.ashlar.runtime.jdbc.UnstorableValue;
import dev.ashlar.runtime.jdbc.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives the parameters of a statement their values, in the order of the question marks. Instants,
 * dates and times are cut to the microsecond, because no database here keeps more.
 *
 * @param <B> what binds, for chaining
 */
public interface Binder<B> {

  /** Binds the next parameter to a value of the type, or to null. */
  B bind(ValueType type, @Nullable Object value);

  /** Binds the next parameter to a list of values of one type, or to null. */
  B bindList(@Nullable List<?> values, ValueType element);

  /**
   * Binds the next parameter to the JSON of a value, or to null.
   *
   * @throws IllegalStateException if the application has no {@link
   *     dev.ashlar.runtime.jdbc.JsonCodec}
   */
  B bindJson(@Nullable Object value);

  /** Binds the next parameter to a UUID, or to null. */
  default B bind(@Nullable UUID value) {
    return bind(ValueType.UUID, value);
  }

  /** Binds the next parameter to a text, or to null. */
  default B bind(@Nullable String value) {
    return bind(ValueType.STRING, value);
  }

  /** Binds the next parameter to a number. */
  default B bind(int value) {
    return bind(ValueType.INTEGER, value);
  }

  /** Binds the next parameter to a number, or to null. */
  default B bind(@Nullable Integer value) {
    return bind(ValueType.INTEGER, value);
  }

  /** Binds the next parameter to a number. */
  default B bind(long value) {
    return bind(ValueType.LONG, value);
  }

  /** Binds the next parameter to a number, or to null. */
  default B bind(@Nullable Long value) {
    return bind(ValueType.LONG, value);
  }

  /** Binds the next parameter to a number. */
  default B bind(short value) {
    return bind(ValueType.SHORT, value);
  }

  /** Binds the next parameter to a number, or to null. */
  default B bind(@Nullable Short value) {
    return bind(ValueType.SHORT, value);
  }

  /** Binds the next parameter to a number. */
  default B bind(byte value) {
    return bind(ValueType.SHORT, value);
  }

  /** Binds the next parameter to a number, or to null. */
  default B bind(@Nullable Byte value) {
    return bind(ValueType.SHORT, value);
  }

  /** Binds the next parameter to a truth value. */
  default B bind(boolean value) {
    return bind(ValueType.BOOLEAN, value);
  }

  /** Binds the next parameter to a truth value, or to null. */
  default B bind(@Nullable Boolean value) {
    return bind(ValueType.BOOLEAN, value);
  }

  /** Binds the next parameter to a floating point number. */
  default B bind(float value) {
    return bind(ValueType.FLOAT, value);
  }

  /** Binds the next parameter to a floating point number, or to null. */
  default B bind(@Nullable Float value) {
    return bind(ValueType.FLOAT, value);
  }

  /** Binds the next parameter to a floating point number. */
  default B bind(double value) {
    return bind(ValueType.DOUBLE, value);
  }

  /** Binds the next parameter to a floating point number, or to null. */
  default B bind(@Nullable Double value) {
    return bind(ValueType.DOUBLE, value);
  }

  /** Binds the next parameter to the name of a constant, or to null. */
  default B bind(@Nullable Enum<?> value) {
    return bind(ValueType.STRING, value == null ? null : value.name());
  }

  /** Binds the next parameter to an exact number of any size, or to null. */
  default B bind(@Nullable BigDecimal value) {
    return bind(ValueType.DECIMAL, value == null ? null : Limits.plain(value));
  }

  /**
   * Binds the next parameter to an exact number of a declared precision and scale, or to null.
   *
   * @throws UnstorableValue if it would be rounded
   */
  default B bind(@Nullable BigDecimal value, int precision, int scale) {
    ValueType type = precision <= 18 ? ValueType.SCALED : ValueType.DECIMAL;
    return bind(type, value == null ? null : Limits.exact(value, precision, scale));
  }

  /** Binds the next parameter to an instant, or to null. */
  default B bind(@Nullable Instant value) {
    return bind(ValueType.INSTANT, value == null ? null : Limits.micros(value));
  }

  /** Binds the next parameter to a date, or to null. */
  default B bind(@Nullable LocalDate value) {
    return bind(ValueType.DATE, value);
  }

  /** Binds the next parameter to a date and time, or to null. */
  default B bind(@Nullable LocalDateTime value) {
    return bind(ValueType.DATE_TIME, value == null ? null : Limits.micros(value));
  }

  /** Binds the next parameter to a time, or to null. */
  default B bind(@Nullable LocalTime value) {
    return bind(ValueType.TIME, value == null ? null : Limits.micros(value));
  }

  /** Binds the next parameter to bytes, or to null. */
  default B bind(byte @Nullable [] value) {
    return bind(ValueType.BYTES, value);
  }
}
