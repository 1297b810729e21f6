package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Codecs;
import dev.ashlar.runtime.jdbc.JsonType;
import dev.ashlar.runtime.jdbc.Limits;
import dev.ashlar.runtime.jdbc.ValueType;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the current row, each of which may be null. */
final class Cells {
  private final ResultSet rows;
  private final Codecs codecs;
  private final Json json;
  private final Failures failures;

  Cells(ResultSet rows, Codecs codecs, Json json, Failures failures) {
    this.rows = rows;
    this.codecs = codecs;
    this.json = json;
    this.failures = failures;
  }

  int column(String label) {
    try {
      return rows.findColumn(label);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable UUID uuid(int column) {
    try {
      return codecs.uuid(rows, column);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable String string(int column) {
    try {
      return rows.getString(column);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable Byte tinyint(int column) {
    try {
      byte value = rows.getByte(column);
      return (value == 0 && rows.wasNull()) ? null : Byte.valueOf(value);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable Short smallint(int column) {
    try {
      short value = rows.getShort(column);
      return (value == 0 && rows.wasNull()) ? null : Short.valueOf(value);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable Integer integer(int column) {
    try {
      int value = rows.getInt(column);
      return (value == 0 && rows.wasNull()) ? null : Integer.valueOf(value);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable Long bigint(int column) {
    try {
      long value = rows.getLong(column);
      return (value == 0 && rows.wasNull()) ? null : Long.valueOf(value);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable Boolean bool(int column) {
    try {
      boolean value = rows.getBoolean(column);
      return (!value && rows.wasNull()) ? null : Boolean.valueOf(value);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable Float real(int column) {
    try {
      float value = rows.getFloat(column);
      return (value == 0 && rows.wasNull()) ? null : Float.valueOf(value);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable Double doublePrecision(int column) {
    try {
      double value = rows.getDouble(column);
      return (value == 0 && rows.wasNull()) ? null : Double.valueOf(value);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable BigDecimal decimal(int column) {
    try {
      BigDecimal value = codecs.decimal(rows, column);
      return value == null ? null : Limits.plain(value);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable Instant instant(int column) {
    try {
      return codecs.instant(rows, column);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable LocalDate date(int column) {
    try {
      return codecs.date(rows, column);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable LocalDateTime dateTime(int column) {
    try {
      return codecs.dateTime(rows, column);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable LocalTime time(int column) {
    try {
      return codecs.time(rows, column);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  byte @Nullable [] bytes(int column) {
    try {
      return rows.getBytes(column);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable BigDecimal decimal(int column, int precision, int scale) {
    try {
      return precision <= 18 ? codecs.scaled(rows, column, scale) : codecs.decimal(rows, column);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  <E> @Nullable E choice(int column, Function<String, E> valueOf) {
    String name = string(column);
    return name == null ? null : constant(column, valueOf, name);
  }

  <E> @Nullable List<E> choices(int column, Function<String, E> valueOf) {
    List<Object> names = list(column, ValueType.STRING);
    if (names == null) {
      return null;
    }
    List<E> constants = new ArrayList<>(names.size());
    for (Object name : names) {
      constants.add(constant(column, valueOf, (String) name));
    }
    return Collections.unmodifiableList(constants);
  }

  private static <E> E constant(int column, Function<String, E> valueOf, String name) {
    try {
      return valueOf.apply(name);
    } catch (IllegalArgumentException unknown) {
      // The message of the cause would have the value of a row.
      throw new IllegalStateException(
          "Column " + column + " has a name that none of the constants has.");
    }
  }

  boolean absent(int column) {
    try {
      return rows.getObject(column) == null;
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  @Nullable List<Object> list(int column, ValueType element) {
    try {
      return codecs.list(rows, column, element);
    } catch (SQLException problem) {
      throw failures.translate(problem);
    }
  }

  <T> @Nullable T json(int column, JsonType<T> type) {
    String text = string(column);
    return text == null ? null : json.codec().read(text, type);
  }
}
