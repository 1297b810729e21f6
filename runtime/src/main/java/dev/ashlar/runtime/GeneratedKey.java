package dev.ashlar.runtime;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;

/** Reads the key that a database gave a new row. */
final class GeneratedKey {
  private GeneratedKey() {}

  /** Returns the first column of what was returned, or else what the driver reports as key. */
  static OptionalLong read(PreparedStatement executed) throws SQLException {
    try (ResultSet returned = executed.getResultSet()) {
      if (returned != null) {
        return first(returned);
      }
    }
    if (executed.getUpdateCount() <= 0) {
      return OptionalLong.empty();
    }
    try (ResultSet keys = executed.getGeneratedKeys()) {
      return first(keys);
    }
  }

  private static OptionalLong first(ResultSet rows) throws SQLException {
    return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
  }
}
