package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Support;

/** A decimal has no more digits than every dialect can keep. */
final class DecimalsFit implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Dialect dialect : subject.dialects()) {
      for (Table table : subject.schema().tables()) {
        for (Column column : table.columns()) {
          if (column.type() instanceof ColumnType.Decimal decimal
              && !fits(decimal, dialect.support())) {
            String digits = "has %s digits, %s after the point";
            problems.add(
                new Inability(dialect, column.id().member())
                    .problem(
                        subject.at(column.id()),
                        digits.formatted(decimal.precision(), decimal.scale()),
                        "the table could not be created",
                        "write @Column(precision = %s) at most"
                            .formatted(dialect.support().maxDecimalPrecision())));
          }
        }
      }
    }
  }

  private static boolean fits(ColumnType.Decimal decimal, Support support) {
    return decimal.precision() <= support.maxDecimalPrecision()
        && decimal.scale() <= support.maxDecimalScale();
  }
}
