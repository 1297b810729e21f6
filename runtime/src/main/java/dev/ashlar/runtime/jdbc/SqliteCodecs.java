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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values in SQLite: UUIDs are 16 bytes, instants count microseconds since 1970, dates and times are
 * ISO text of fixed width so that they sort, booleans are 0 and 1, lists are JSON. Decimals of at
 * most 18 digits are unscaled integers, longer ones text.
 */
final class SqliteCodecs implements Codecs {
  private static final int FIRST_YEAR = 0;
  private static final int LAST_YEAR = 9999;

  @Override
  public void write(PreparedStatement statement, int index, ValueType type, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.NULL);
      return;
    }
    switch (type) {
      case STRING, JSON -> statement.setString(index, Limits.wellFormed((String) value));
      case SHORT, INTEGER -> statement.setInt(index, ((Number) value).intValue());
      case LONG -> statement.setLong(index, (Long) value);
      case BOOLEAN -> statement.setInt(index, (Boolean) value ? 1 : 0);
      case FLOAT -> statement.setDouble(index, Limits.finite((Float) value));
      case DOUBLE -> statement.setDouble(index, Limits.finite((Double) value));
      case DECIMAL -> statement.setString(index, ((BigDecimal) value).toPlainString());
      case SCALED ->
          statement.setLong(index, ((BigDecimal) value).unscaledValue().longValueExact());
      case BYTES -> statement.setBytes(index, (byte[]) value);
      case UUID -> statement.setBytes(index, UuidBytes.of((UUID) value));
      case DATE ->
          statement.setString(
              index, Limits.between(FIRST_YEAR, LAST_YEAR, (LocalDate) value).toString());
      case DATE_TIME ->
          statement.setString(
              index,
              IsoText.dateTime(Limits.between(FIRST_YEAR, LAST_YEAR, (LocalDateTime) value)));
      case TIME -> statement.setString(index, IsoText.time((LocalTime) value));
      case INSTANT -> statement.setLong(index, EpochMicros.of((Instant) value));
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
    String text = rows.getString(column);
    return text == null ? null : StoredText.read(text, "decimals", BigDecimal::new);
  }

  @Override
  public @Nullable BigDecimal scaled(ResultSet rows, int column, int scale) throws SQLException {
    long unscaled = rows.getLong(column);
    return unscaled == 0 && rows.wasNull() ? null : BigDecimal.valueOf(unscaled, scale);
  }

  @Override
  public @Nullable Instant instant(ResultSet rows, int column) throws SQLException {
    long micros = rows.getLong(column);
    return micros == 0 && rows.wasNull() ? null : EpochMicros.read(micros);
  }

  @Override
  public @Nullable LocalDate date(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? null : StoredText.read(text, "dates", LocalDate::parse);
  }

  @Override
  public @Nullable LocalDateTime dateTime(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? null : StoredText.read(text, "dates", LocalDateTime::parse);
  }

  @Override
  public @Nullable LocalTime time(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? null : StoredText.read(text, "times", LocalTime::parse);
  }

  @Override
  public @Nullable List<Object> list(ResultSet rows, int column, ValueType element)
      throws SQLException {
    String json = rows.getString(column);
    return json == null ? null : JsonList.read(json, element);
  }
}
