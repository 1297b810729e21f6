package dev.ashlar.runtime.jdbc;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values in PostgreSQL: every type is the database's own, lists are arrays. */
final class PostgresCodecs implements Codecs {
  // Table 8.9 of the manual: dates and timestamps begin 4713 BC, timestamps end 294276 AD.
  private static final int FIRST_YEAR = -4711;
  private static final int LAST_YEAR = 294_275;
  private static final int LAST_YEAR_OF_DATES = 5_874_896;

  @Override
  public void write(PreparedStatement statement, int index, ValueType type, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      writeNull(statement, index, type == ValueType.JSON ? "jsonb" : type.postgresName());
      return;
    }
    switch (type) {
      case STRING -> statement.setString(index, text(value));
      case JSON -> statement.setObject(index, text(value), Types.OTHER);
      case SHORT -> statement.setShort(index, ((Number) value).shortValue());
      case INTEGER -> statement.setInt(index, (Integer) value);
      case LONG -> statement.setLong(index, (Long) value);
      case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
      case FLOAT -> statement.setFloat(index, (Float) value);
      case DOUBLE -> statement.setDouble(index, (Double) value);
      case DECIMAL, SCALED -> statement.setBigDecimal(index, (BigDecimal) value);
      case BYTES -> statement.setBytes(index, (byte[]) value);
      case UUID -> statement.setObject(index, value);
      case DATE, DATE_TIME, TIME, INSTANT -> statement.setObject(index, moment(type, value));
    }
  }

  @Override
  public void writeList(
      PreparedStatement statement, int index, ValueType element, @Nullable List<?> values)
      throws SQLException {
    if (values == null) {
      writeNull(statement, index, "_" + element.postgresName());
      return;
    }
    Object[] elements = new Object[values.size()];
    int at = 0;
    for (Object value : values) {
      elements[at++] =
          value == null ? null : PostgresText.element(element, checked(element, value));
    }
    Array array = statement.getConnection().createArrayOf(element.postgresName(), elements);
    statement.setArray(index, array);
  }

  /**
   * Binds a null of a named type. One without a type makes the driver (42.7) describe the
   * statement, and from then on it sends a statement of unlimited rows apart from the settings
   * before it, which end with their implicit transaction: row security would see no tenant, and no
   * rows.
   */
  private static void writeNull(PreparedStatement statement, int index, String type)
      throws SQLException {
    statement.setNull(index, Types.OTHER, type);
  }

  @Override
  public void writeSet(
      PreparedStatement statement, int index, ValueType element, Collection<?> values)
      throws SQLException {
    writeList(statement, index, element, List.copyOf(values));
  }

  @Override
  public @Nullable UUID uuid(ResultSet rows, int column) throws SQLException {
    return rows.getObject(column, UUID.class);
  }

  @Override
  public @Nullable BigDecimal decimal(ResultSet rows, int column) throws SQLException {
    return rows.getBigDecimal(column);
  }

  @Override
  public @Nullable BigDecimal scaled(ResultSet rows, int column, int scale) throws SQLException {
    return rows.getBigDecimal(column);
  }

  @Override
  public @Nullable Instant instant(ResultSet rows, int column) throws SQLException {
    OffsetDateTime value = rows.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  @Override
  public @Nullable LocalDate date(ResultSet rows, int column) throws SQLException {
    return rows.getObject(column, LocalDate.class);
  }

  @Override
  public @Nullable LocalDateTime dateTime(ResultSet rows, int column) throws SQLException {
    return rows.getObject(column, LocalDateTime.class);
  }

  @Override
  public @Nullable LocalTime time(ResultSet rows, int column) throws SQLException {
    return rows.getObject(column, LocalTime.class);
  }

  @Override
  public @Nullable List<Object> list(ResultSet rows, int column, ValueType element)
      throws SQLException {
    Array array = rows.getArray(column);
    if (array == null) {
      return null;
    }
    if (element == ValueType.STRING || element == ValueType.UUID) {
      return Collections.unmodifiableList(Arrays.asList((Object[]) array.getArray()));
    }
    // The driver's own arrays of dates are java.sql.Date, which depends on the time zone.
    List<Object> values = new ArrayList<>();
    try (ResultSet elements = array.getResultSet()) {
      while (elements.next()) {
        values.add(ColumnReader.read(this, elements, 2, element));
      }
    }
    return Collections.unmodifiableList(values);
  }

  private static Object checked(ValueType type, Object value) {
    return switch (type) {
      case STRING, JSON -> text(value);
      case DATE, DATE_TIME, TIME, INSTANT -> moment(type, value);
      default -> value;
    };
  }

  private static Object moment(ValueType type, Object value) {
    return switch (type) {
      case DATE -> Limits.between(FIRST_YEAR, LAST_YEAR_OF_DATES, (LocalDate) value);
      case DATE_TIME -> Limits.between(FIRST_YEAR, LAST_YEAR, (LocalDateTime) value);
      case INSTANT ->
          Limits.utcBetween(FIRST_YEAR, LAST_YEAR, (Instant) value).atOffset(ZoneOffset.UTC);
      default -> value;
    };
  }

  private static String text(Object value) {
    String text = Limits.wellFormed((String) value);
    if (text.indexOf('\0') >= 0) {
      throw new UnstorableValue("A text has the character U+0000, which PostgreSQL cannot keep.");
    }
    return text;
  }
}
