package dev.ashlar.ir.logic;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.Optional;

/**
 * What it means to delete a row softly: for the database it is an update, which stamps the row, and
 * for the rules a deletion. The rules of UPDATE have no say in it, and cannot do it either.
 */
public final class SoftDeletion {

  private SoftDeletion() {}

  /**
   * Returns when the actor may take the row from {@link Root#OLD} to {@link Root#NEW} by stamping
   * it. That nothing else changes is not in here. Absent where rows are deleted for good, and where
   * no rule allows it.
   */
  public static Optional<Core> of(Table table) {
    return table
        .findStamp(Stamp.DELETED_AT)
        .map(
            stamp ->
                Core.all(
                    List.of(
                        Access.delete(table),
                        Access.read(table, Root.NEW),
                        there(stamp, Root.OLD),
                        OneRule.at(CertainTruth.fails(isNull(stamp)), Root.NEW))))
        .filter(core -> !core.equals(Core.FALSE));
  }

  /** Returns that the row is there before and after; true where rows are deleted for good. */
  public static Core kept(Table table) {
    return table
        .findStamp(Stamp.DELETED_AT)
        .map(stamp -> Core.all(List.of(there(stamp, Root.OLD), there(stamp, Root.NEW))))
        .orElse(Core.TRUE);
  }

  private static Core there(Column stamp, Root row) {
    return OneRule.at(CertainTruth.holds(isNull(stamp)), row);
  }

  private static Condition isNull(Column stamp) {
    return new Condition.NullTest(
        new Value.ColumnValue(
            Root.THIS, stamp.name(), ExprType.of(ExprType.Kind.INSTANT), stamp.nullable()));
  }
}
