package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Feature;

/** Every dialect computes columns when the schema says: on writing or on reading. */
final class DialectsCanCompute implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Dialect dialect : subject.dialects()) {
      for (Table table : subject.schema().tables()) {
        for (Column column : table.columns()) {
          if (column.source() instanceof Source.Computed computed
              && !dialect.support().has(feature(computed))) {
            boolean stored = computed.stored();
            problems.add(
                new Inability(dialect, column.id().member())
                    .problem(
                        subject.at(column.id()),
                        stored ? "is computed and stored" : "is computed when it is read",
                        "the table could not be created",
                        stored ? "write \"stored = false\"" : "leave \"stored\" out"));
          }
        }
      }
    }
  }

  private static Feature feature(Source.Computed computed) {
    return computed.stored() ? Feature.STORED_COMPUTED : Feature.VIRTUAL_COMPUTED;
  }
}
