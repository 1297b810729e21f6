package dev.ashlar.runtime;

import dev.ashlar.runtime.Parameters.ListValue;
import dev.ashlar.runtime.jdbc.PostgresText;
import dev.ashlar.runtime.jdbc.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Turns the values of rows into one array per column, for {@code unnest}. */
final class Columns {
  private Columns() {}

  /** Returns one list parameter per column of the rows, which have the same columns. */
  static Parameters of(List<Parameters> rows) {
    Parameters columns = new Parameters();
    int width = rows.get(0).count();
    for (int at = 0; at < width; at++) {
      List<Object> values = new ArrayList<>(rows.size());
      boolean lists = false;
      for (Parameters row : rows) {
        Object value = row.value(at);
        if (value instanceof ListValue list) {
          lists = true;
          value =
              list.elements() == null ? null : PostgresText.array(list.elements(), row.type(at));
        }
        values.add(value);
      }
      columns.add(lists ? ValueType.STRING : rows.get(0).type(at), new ListValue(values));
    }
    return columns;
  }
}
