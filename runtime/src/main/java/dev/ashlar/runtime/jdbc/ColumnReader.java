package dev.ashlar.runtime.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads a column whose type is known only when the program runs: an element of a list. */
final class ColumnReader {
  private ColumnReader() {}

  /** Returns the value in the column, or null. */
  static @Nullable Object read(Codecs codecs, ResultSet rows, int column, ValueType type)
      throws SQLException {
    Object value =
        switch (type) {
          case UUID -> codecs.uuid(rows, column);
          case STRING, JSON -> rows.getString(column);
          case SHORT -> rows.getShort(column);
          case INTEGER -> rows.getInt(column);
          case LONG -> rows.getLong(column);
          case BOOLEAN -> rows.getBoolean(column);
          case FLOAT -> rows.getFloat(column);
          case DOUBLE -> rows.getDouble(column);
          case DECIMAL, SCALED -> codecs.decimal(rows, column);
          case INSTANT -> codecs.instant(rows, column);
          case DATE -> codecs.date(rows, column);
          case DATE_TIME -> codecs.dateTime(rows, column);
          case TIME -> codecs.time(rows, column);
          case BYTES -> rows.getBytes(column);
        };
    return rows.wasNull() ? null : value;
  }
}
