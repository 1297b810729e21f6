package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Dialect;
import java.util.Set;

/** A decimal that is compared has no more digits than every dialect can compare exactly. */
final class DecimalsComparable implements Rule {
  /** From here on, a decimal without a precision is not worth a warning. */
  private static final int UNLIMITED = 1000;

  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.schema().tables()) {
      Set<String> compared = ComparedColumns.of(table);
      for (Column column : table.columns()) {
        if (column.type() instanceof ColumnType.Decimal decimal
            && compared.contains(column.name())) {
          check(subject, column, decimal, problems);
        }
      }
    }
  }

  private static void check(
      Subject subject, Column column, ColumnType.Decimal decimal, Problems problems) {
    for (Dialect dialect : subject.dialects()) {
      int most = dialect.support().maxComparableDecimalPrecision();
      boolean unlimited = decimal.precision() == 0;
      if ((unlimited && most < UNLIMITED) || decimal.precision() > most) {
        problems.add(
            Code.DIALECT_LOSES_PRECISION,
            subject.at(column.id()),
            "%s has %s, and %s compares decimals of up to %s digits exactly: it could not be compared there."
                .formatted(
                    column.id().member(),
                    unlimited ? "no precision" : decimal.precision() + " digits",
                    dialect.id(),
                    most),
            "write @Column(precision = %s, scale = 2), or a long of minor units.".formatted(most));
        return;
      }
    }
  }
}
