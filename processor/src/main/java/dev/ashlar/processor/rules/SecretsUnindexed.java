package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Unique;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;

/** Nothing is searched by a secret: it is encrypted anew for each row. */
final class SecretsUnindexed implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.schema().tables()) {
      for (Unique unique : table.uniques()) {
        Anchor anchor = subject.at(table, Part.Kind.UNIQUE, unique.name());
        unique.columns().forEach(name -> check(table.requireColumn(name), anchor, problems));
      }
      for (Index index : table.indexes()) {
        Anchor anchor = subject.at(table, Part.Kind.INDEX, index.name());
        for (Index.Term term : index.terms()) {
          if (term.value() instanceof Value.ColumnValue column) {
            check(table.requireColumn(column.column()), anchor, problems);
          }
        }
      }
    }
  }

  private static void check(Column column, Anchor anchor, Problems problems) {
    if (column.protection().secret()) {
      problems.add(
          Code.INDEX_ON_SECRET,
          anchor,
          "%s is @Secret and encrypted anew for each row: a unique or an index on it would never find an equal value."
              .formatted(column.id().member()),
          "name another component.");
    }
  }
}
