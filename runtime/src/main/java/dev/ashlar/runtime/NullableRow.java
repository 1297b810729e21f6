package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.JsonType;
import dev.ashlar.runtime.jdbc.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result, for columns that may be null. They are read by label or, faster, by
 * position from 1.
 */
public final class NullableRow {
  private final Cells cells;

  NullableRow(Cells cells) {
    this.cells = cells;
  }

  /** Returns the UUID in the column, or null. */
  public @Nullable UUID uuid(int column) {
    return cells.uuid(column);
  }

  /** Returns the UUID in the column, or null. */
  public @Nullable UUID uuid(String label) {
    return uuid(cells.column(label));
  }

  /** Returns the text in the column, or null. */
  public @Nullable String string(int column) {
    return cells.string(column);
  }

  /** Returns the text in the column, or null. */
  public @Nullable String string(String label) {
    return string(cells.column(label));
  }

  /** Returns the number in the column, or null. */
  public @Nullable Byte tinyint(int column) {
    return cells.tinyint(column);
  }

  /** Returns the number in the column, or null. */
  public @Nullable Byte tinyint(String label) {
    return tinyint(cells.column(label));
  }

  /** Returns the number in the column, or null. */
  public @Nullable Short smallint(int column) {
    return cells.smallint(column);
  }

  /** Returns the number in the column, or null. */
  public @Nullable Short smallint(String label) {
    return smallint(cells.column(label));
  }

  /** Returns the number in the column, or null. */
  public @Nullable Integer integer(int column) {
    return cells.integer(column);
  }

  /** Returns the number in the column, or null. */
  public @Nullable Integer integer(String label) {
    return integer(cells.column(label));
  }

  /** Returns the number in the column, or null. */
  public @Nullable Long bigint(int column) {
    return cells.bigint(column);
  }

  /** Returns the number in the column, or null. */
  public @Nullable Long bigint(String label) {
    return bigint(cells.column(label));
  }

  /** Returns the truth value in the column, or null. */
  public @Nullable Boolean bool(int column) {
    return cells.bool(column);
  }

  /** Returns the truth value in the column, or null. */
  public @Nullable Boolean bool(String label) {
    return bool(cells.column(label));
  }

  /** Returns the number in the column, or null. */
  public @Nullable Float real(int column) {
    return cells.real(column);
  }

  /** Returns the number in the column, or null. */
  public @Nullable Float real(String label) {
    return real(cells.column(label));
  }

  /** Returns the number in the column, or null. */
  public @Nullable Double doublePrecision(int column) {
    return cells.doublePrecision(column);
  }

  /** Returns the number in the column, or null. */
  public @Nullable Double doublePrecision(String label) {
    return doublePrecision(cells.column(label));
  }

  /** Returns the exact number in the column without zeros at its end, or null. */
  public @Nullable BigDecimal decimal(int column) {
    return cells.decimal(column);
  }

  /** Returns the exact number in the column without zeros at its end, or null. */
  public @Nullable BigDecimal decimal(String label) {
    return decimal(cells.column(label));
  }

  /** Returns the instant in the column, or null. */
  public @Nullable Instant instant(int column) {
    return cells.instant(column);
  }

  /** Returns the instant in the column, or null. */
  public @Nullable Instant instant(String label) {
    return instant(cells.column(label));
  }

  /** Returns the date in the column, or null. */
  public @Nullable LocalDate date(int column) {
    return cells.date(column);
  }

  /** Returns the date in the column, or null. */
  public @Nullable LocalDate date(String label) {
    return date(cells.column(label));
  }

  /** Returns the date and time in the column, or null. */
  public @Nullable LocalDateTime dateTime(int column) {
    return cells.dateTime(column);
  }

  /** Returns the date and time in the column, or null. */
  public @Nullable LocalDateTime dateTime(String label) {
    return dateTime(cells.column(label));
  }

  /** Returns the time in the column, or null. */
  public @Nullable LocalTime time(int column) {
    return cells.time(column);
  }

  /** Returns the time in the column, or null. */
  public @Nullable LocalTime time(String label) {
    return time(cells.column(label));
  }

  /** Returns the bytes in the column, or null. */
  public byte @Nullable [] bytes(int column) {
    return cells.bytes(column);
  }

  /** Returns the bytes in the column, or null. */
  public byte @Nullable [] bytes(String label) {
    return bytes(cells.column(label));
  }

  /** Returns the exact number in a column of a declared precision and scale, or null. */
  public @Nullable BigDecimal decimal(int column, int precision, int scale) {
    return cells.decimal(column, precision, scale);
  }

  /** Returns the exact number in a column of a declared precision and scale, or null. */
  public @Nullable BigDecimal decimal(String label, int precision, int scale) {
    return decimal(cells.column(label), precision, scale);
  }

  /** Returns the constant whose name is in the column, or null. */
  public <E> @Nullable E choice(int column, Function<String, E> valueOf) {
    return cells.choice(column, valueOf);
  }

  /** Returns the constant whose name is in the column, or null. */
  public <E> @Nullable E choice(String label, Function<String, E> valueOf) {
    return choice(cells.column(label), valueOf);
  }

  /** Returns the constants whose names are in the column, or null. */
  public <E> @Nullable List<E> choices(String label, Function<String, E> valueOf) {
    return cells.choices(cells.column(label), valueOf);
  }

  /** Returns the list of values of one type in the column, which cannot be changed, or null. */
  @SuppressWarnings("unchecked") // The element type says what the list holds.
  public <T> @Nullable List<T> list(int column, ValueType element) {
    return (List<T>) cells.list(column, element);
  }

  /** Returns the list of values of one type in the column, which cannot be changed, or null. */
  public <T> @Nullable List<T> list(String label, ValueType element) {
    return list(cells.column(label), element);
  }

  /** Returns what the JSON in the column describes, or null. */
  public <T> @Nullable T json(int column, JsonType<T> type) {
    return cells.json(column, type);
  }

  /** Returns what the JSON in the column describes, or null. */
  public <T> @Nullable T json(String label, JsonType<T> type) {
    return json(cells.column(label), type);
  }

  /** Returns what the function makes of the value, or null for null. */
  public static <V, T> @Nullable T map(@Nullable V value, Function<V, T> function) {
    return value == null ? null : function.apply(value);
  }
}
