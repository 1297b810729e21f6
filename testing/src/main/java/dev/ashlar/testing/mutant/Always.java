package dev.ashlar.testing.mutant;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.StoredKind;

/**
 * Conditions that always hold, or never, and do not look it: what a constant decides is left out of
 * generated code, methods included, and code that calls such a method could not run.
 */
final class Always {

  private Always() {}

  /** Returns that the row's key is itself. */
  static Condition holds(Table table) {
    return compared(ComparisonOperator.EQUAL, table);
  }

  /** Returns that the row's key is not itself. */
  static Condition fails(Table table) {
    return compared(ComparisonOperator.NOT_EQUAL, table);
  }

  /** Returns the condition, or one that is always the same and does not look it. */
  static Condition undecided(Table table, Condition condition) {
    if (CertainTruth.holds(condition).equals(Core.TRUE)) {
      return holds(table);
    }
    return CertainTruth.fails(condition).equals(Core.TRUE) ? fails(table) : condition;
  }

  private static Condition compared(ComparisonOperator operator, Table table) {
    Column column = table.requireColumn(table.key().columns().get(0));
    Value key =
        new Value.ColumnValue(
            RowRef.Root.THIS, column.name(), StoredKind.type(column.type()), false);
    return new Condition.Comparison(operator, key, key);
  }
}
