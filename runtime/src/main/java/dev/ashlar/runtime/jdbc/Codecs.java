package dev.ashlar.runtime.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How values travel to and from one engine. What is read equals what was written: instants, dates
 * and times were cut to the microsecond before, and what does not fit was refused.
 */
public interface Codecs {

  /** Returns how values travel to and from the engine. */
  static Codecs of(Engine engine) {
    return switch (engine) {
      case POSTGRESQL -> new PostgresCodecs();
      case MYSQL, MARIADB -> new MysqlCodecs();
      case SQLITE -> new SqliteCodecs();
    };
  }

  /**
   * Sets a parameter to a value of the type, or to null.
   *
   * @throws UnstorableValue if the engine cannot keep the value as it is
   */
  void write(PreparedStatement statement, int index, ValueType type, @Nullable Object value)
      throws SQLException;

  /**
   * Sets a parameter to a list of values of one type: an array where the engine has arrays, JSON
   * elsewhere.
   */
  void writeList(
      PreparedStatement statement, int index, ValueType element, @Nullable List<?> values)
      throws SQLException;

  /**
   * Sets a parameter to a set of values of one type, in which a statement looks for a column's
   * value: an array where the engine has arrays, a text elsewhere.
   */
  default void writeSet(
      PreparedStatement statement, int index, ValueType element, Collection<?> values)
      throws SQLException {
    write(statement, index, ValueType.STRING, SetText.of(values));
  }

  /** Returns the UUID in the column, or null. */
  @Nullable UUID uuid(ResultSet rows, int column) throws SQLException;

  /** Returns the exact number in the column, or null. */
  @Nullable BigDecimal decimal(ResultSet rows, int column) throws SQLException;

  /** Returns the exact number in a column of a declared precision of at most 18, or null. */
  @Nullable BigDecimal scaled(ResultSet rows, int column, int scale) throws SQLException;

  /** Returns the instant in the column, or null. */
  @Nullable Instant instant(ResultSet rows, int column) throws SQLException;

  /** Returns the date in the column, or null. */
  @Nullable LocalDate date(ResultSet rows, int column) throws SQLException;

  /** Returns the date and time in the column, or null. */
  @Nullable LocalDateTime dateTime(ResultSet rows, int column) throws SQLException;

  /** Returns the time in the column, or null. */
  @Nullable LocalTime time(ResultSet rows, int column) throws SQLException;

  /** Returns the list in the column, or null. */
  @Nullable List<Object> list(ResultSet rows, int column, ValueType element) throws SQLException;
}
