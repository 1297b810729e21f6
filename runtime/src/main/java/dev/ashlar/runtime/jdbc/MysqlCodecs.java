package dev.ashlar.runtime.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values in MySQL and MariaDB: UUIDs are 16 bytes, instants are UTC, lists are JSON. */
final class MysqlCodecs implements Codecs {
  // "The DATE, DATETIME, and TIMESTAMP Types" in the manual.
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;
  // "DECIMAL Data Type Characteristics" in the manual; MariaDB's 38 is more than the columns have.
  private static final int MAX_SCALE = 30;

  @Override
  public void write(PreparedStatement statement, int index, ValueType type, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.NULL);
      return;
    }
    switch (type) {
      case STRING, JSON -> statement.setString(index, Limits.wellFormed((String) value));
      case SHORT -> statement.setShort(index, ((Number) value).shortValue());
      case INTEGER -> statement.setInt(index, (Integer) value);
      case LONG -> statement.setLong(index, (Long) value);
      case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
      case FLOAT -> statement.setFloat(index, (float) Limits.finite((Float) value));
      case DOUBLE -> statement.setDouble(index, Limits.finite((Double) value));
      case DECIMAL, SCALED ->
          statement.setBigDecimal(index, Limits.withScaleUpTo(MAX_SCALE, (BigDecimal) value));
      case BYTES -> statement.setBytes(index, (byte[]) value);
      case UUID -> statement.setBytes(index, UuidBytes.of((UUID) value));
      case DATE ->
          statement.setObject(index, Limits.between(FIRST_YEAR, LAST_YEAR, (LocalDate) value));
      case DATE_TIME ->
          statement.setObject(index, Limits.between(FIRST_YEAR, LAST_YEAR, (LocalDateTime) value));
      case INSTANT ->
          statement.setObject(index, Limits.utcBetween(FIRST_YEAR, LAST_YEAR, (Instant) value));
      case TIME -> statement.setObject(index, value);
    }
  }

  @Override
  public void writeList(
      PreparedStatement statement, int index, ValueType element, @Nullable List<?> values)
      throws SQLException {
    write(statement, index, ValueType.JSON, values == null ? null : JsonList.write(values));
  }

  @Override
  public @Nullable UUID uuid(ResultSet rows, int column) throws SQLException {
    byte[] bytes = rows.getBytes(column);
    return bytes == null ? null : UuidBytes.read(bytes);
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
    LocalDateTime value = dateTime(rows, column);
    return value == null ? null : value.toInstant(ZoneOffset.UTC);
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
    String json = rows.getString(column);
    return json == null ? null : JsonList.read(json, element);
  }
}
