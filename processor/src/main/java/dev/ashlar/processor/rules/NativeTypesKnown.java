package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Dialect;
import java.util.List;

/** A type that only its own database knows is known to all dialects that SQL is written for. */
final class NativeTypesKnown implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.schema().tables()) {
      for (Column column : table.columns()) {
        if (column.type() instanceof ColumnType.Native named) {
          check(subject, column, named, problems);
        }
      }
    }
  }

  private static void check(
      Subject subject, Column column, ColumnType.Native named, Problems problems) {
    List<String> strangers =
        subject.dialects().stream()
            .filter(dialect -> !dialect.support().knowsType(named.name()))
            .map(Dialect::id)
            .toList();
    if (!strangers.isEmpty()) {
      Anchor anchor = subject.origins().of(new Part(column.id(), Part.Kind.NATIVE_TYPE, ""));
      problems.add(
          Code.NATIVE_TYPE_ELSEWHERE,
          anchor,
          "@Column(type = \"%s\") of %s is not a type of %s: the table could not be created there."
              .formatted(named.name(), column.id().member(), String.join(" and ", strangers)),
          "leave %s out of the dialects, or drop \"type\"."
              .formatted(String.join(" and ", strangers)));
    }
  }
}
