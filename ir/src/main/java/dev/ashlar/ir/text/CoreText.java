package dev.ashlar.ir.text;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Substitution;

/**
 * Writes what reasoning found in the language of conditions.
 *
 * @param twoRows whether the old and the new row have to be told apart
 */
public record CoreText(Schema schema, Table table, boolean twoRows) {

  /** Returns the condition that the core is. */
  public String of(Core core) {
    return RuleText.of(schema, table)
        .of(Substitution.rows(core, this::row).accept(new Rewording()));
  }

  /** Returns the value. */
  public String of(Value value) {
    return RuleText.of(schema, table)
        .of(
            Substitution.of(
                value,
                column ->
                    new Value.ColumnValue(
                        row(column.row()), column.column(), column.type(), column.nullable())));
  }

  private RowRef row(RowRef row) {
    return row == Root.NEW || (row == Root.OLD && !twoRows) ? Root.THIS : row;
  }
}
