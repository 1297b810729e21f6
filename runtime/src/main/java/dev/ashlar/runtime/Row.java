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
 * The current row of a result, whose columns are read by label or, faster, by position from 1. A
 * column that may be null is read through {@link #orNull()}.
 *
 * <p>Each method throws {@link IllegalStateException} if the column is null.
 */
public final class Row {
  private final Cells cells;
  private final NullableRow orNull;

  Row(Cells cells) {
    this.cells = cells;
    this.orNull = new NullableRow(cells);
  }

  /** Returns the same row for columns that may be null. */
  public NullableRow orNull() {
    return orNull;
  }

  /** Returns the UUID in the column. */
  public UUID uuid(int column) {
    return present(column, cells.uuid(column));
  }

  /** Returns the UUID in the column. */
  public UUID uuid(String label) {
    return uuid(cells.column(label));
  }

  /** Returns the text in the column. */
  public String string(int column) {
    return present(column, cells.string(column));
  }

  /** Returns the text in the column. */
  public String string(String label) {
    return string(cells.column(label));
  }

  /** Returns the number in the column. */
  public byte tinyint(int column) {
    return present(column, cells.tinyint(column));
  }

  /** Returns the number in the column. */
  public byte tinyint(String label) {
    return tinyint(cells.column(label));
  }

  /** Returns the number in the column. */
  public short smallint(int column) {
    return present(column, cells.smallint(column));
  }

  /** Returns the number in the column. */
  public short smallint(String label) {
    return smallint(cells.column(label));
  }

  /** Returns the number in the column. */
  public int integer(int column) {
    return present(column, cells.integer(column));
  }

  /** Returns the number in the column. */
  public int integer(String label) {
    return integer(cells.column(label));
  }

  /** Returns the number in the column. */
  public long bigint(int column) {
    return present(column, cells.bigint(column));
  }

  /** Returns the number in the column. */
  public long bigint(String label) {
    return bigint(cells.column(label));
  }

  /** Returns the truth value in the column. */
  public boolean bool(int column) {
    return present(column, cells.bool(column));
  }

  /** Returns the truth value in the column. */
  public boolean bool(String label) {
    return bool(cells.column(label));
  }

  /** Returns the number in the column. */
  public float real(int column) {
    return present(column, cells.real(column));
  }

  /** Returns the number in the column. */
  public float real(String label) {
    return real(cells.column(label));
  }

  /** Returns the number in the column. */
  public double doublePrecision(int column) {
    return present(column, cells.doublePrecision(column));
  }

  /** Returns the number in the column. */
  public double doublePrecision(String label) {
    return doublePrecision(cells.column(label));
  }

  /** Returns the exact number in the column, without zeros at the end of its fraction. */
  public BigDecimal decimal(int column) {
    return present(column, cells.decimal(column));
  }

  /** Returns the exact number in the column, without zeros at the end of its fraction. */
  public BigDecimal decimal(String label) {
    return decimal(cells.column(label));
  }

  /** Returns the instant in the column. */
  public Instant instant(int column) {
    return present(column, cells.instant(column));
  }

  /** Returns the instant in the column. */
  public Instant instant(String label) {
    return instant(cells.column(label));
  }

  /** Returns the date in the column. */
  public LocalDate date(int column) {
    return present(column, cells.date(column));
  }

  /** Returns the date in the column. */
  public LocalDate date(String label) {
    return date(cells.column(label));
  }

  /** Returns the date and time in the column. */
  public LocalDateTime dateTime(int column) {
    return present(column, cells.dateTime(column));
  }

  /** Returns the date and time in the column. */
  public LocalDateTime dateTime(String label) {
    return dateTime(cells.column(label));
  }

  /** Returns the time in the column. */
  public LocalTime time(int column) {
    return present(column, cells.time(column));
  }

  /** Returns the time in the column. */
  public LocalTime time(String label) {
    return time(cells.column(label));
  }

  /** Returns the bytes in the column. */
  public byte[] bytes(int column) {
    return present(column, cells.bytes(column));
  }

  /** Returns the bytes in the column. */
  public byte[] bytes(String label) {
    return bytes(cells.column(label));
  }

  /** Returns the exact number in a column of a declared precision and scale. */
  public BigDecimal decimal(int column, int precision, int scale) {
    return present(column, cells.decimal(column, precision, scale));
  }

  /** Returns the exact number in a column of a declared precision and scale. */
  public BigDecimal decimal(String label, int precision, int scale) {
    return decimal(cells.column(label), precision, scale);
  }

  /** Returns the constant whose name is in the column; a name that the enum lacks is an error. */
  public <E> E choice(int column, Function<String, E> valueOf) {
    return present(column, cells.choice(column, valueOf));
  }

  /** Returns the constant whose name is in the column; a name that the enum lacks is an error. */
  public <E> E choice(String label, Function<String, E> valueOf) {
    return choice(cells.column(label), valueOf);
  }

  /**
   * Returns the constants whose names are in the column; a name that the enum lacks is an error.
   */
  public <E> List<E> choices(String label, Function<String, E> valueOf) {
    int column = cells.column(label);
    return present(column, cells.choices(column, valueOf));
  }

  /** Whether all the columns are null. */
  public boolean absent(String... labels) {
    for (String label : labels) {
      if (!cells.absent(cells.column(label))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the list of values of one type in the column; it cannot be changed. */
  @SuppressWarnings("unchecked") // The element type says what the list holds.
  public <T> List<T> list(int column, ValueType element) {
    return (List<T>) present(column, cells.list(column, element));
  }

  /** Returns the list of values of one type in the column; it cannot be changed. */
  public <T> List<T> list(String label, ValueType element) {
    return list(cells.column(label), element);
  }

  /** Returns what the JSON in the column describes. */
  public <T> T json(int column, JsonType<T> type) {
    return present(column, cells.json(column, type));
  }

  /** Returns what the JSON in the column describes. */
  public <T> T json(String label, JsonType<T> type) {
    return json(cells.column(label), type);
  }

  private static <T> T present(int column, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("Column " + column + " is null, but must not be.");
    }
    return value;
  }
}
