package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** No two columns of a table have one name, also where case is not told apart. */
final class ColumnsDistinct implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.schema().tables()) {
      Map<String, Column> seen = new HashMap<>();
      for (Column column : table.columns()) {
        String key = column.name().toLowerCase(Locale.ROOT);
        Optional<Column> other = Optional.ofNullable(seen.putIfAbsent(key, column));
        if (other.isPresent()) {
          problems.add(
              Code.COLUMN_NAME_TAKEN,
              subject.atName(column.id()),
              "Components %s and %s are both stored as '%s': one would overwrite the other."
                  .formatted(other.get().id().member(), column.id().member(), column.name()),
              "write @Column(name = ...) on one of them, or another prefix.");
        }
      }
    }
  }
}
