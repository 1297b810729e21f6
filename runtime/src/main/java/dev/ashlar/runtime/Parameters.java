package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Codecs;
import dev.ashlar.runtime.jdbc.ValueType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values for the question marks of one statement, in their order. */
final class Parameters {
  private static final int USUAL_COUNT = 12;

  private ValueType[] types = new ValueType[USUAL_COUNT];
  private @Nullable Object[] values = new Object[USUAL_COUNT];
  private int count;

  /** A list among the values, or a null list; its type is that of the elements. */
  record ListValue(@Nullable List<?> elements) {}

  /** A set among the values; its type is that of the elements. */
  record SetValue(Collection<?> elements) {}

  void add(ValueType type, @Nullable Object value) {
    if (count == types.length) {
      types = Arrays.copyOf(types, count * 2);
      values = Arrays.copyOf(values, count * 2);
    }
    types[count] = type;
    values[count] = value;
    count++;
  }

  int count() {
    return count;
  }

  ValueType type(int at) {
    return types[at];
  }

  @Nullable Object value(int at) {
    return values[at];
  }

  /** Sets the parameters of a statement from an index on. */
  void write(Codecs codecs, PreparedStatement statement, int firstIndex) throws SQLException {
    for (int at = 0; at < count; at++) {
      Object value = values[at];
      if (value instanceof ListValue list) {
        codecs.writeList(statement, firstIndex + at, types[at], list.elements());
      } else if (value instanceof SetValue set) {
        codecs.writeSet(statement, firstIndex + at, types[at], set.elements());
      } else {
        codecs.write(statement, firstIndex + at, types[at], value);
      }
    }
  }
}
