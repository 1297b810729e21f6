package dev.ashlar.sql;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;

/**
 * The terms inside a quantifier: its element, and the rows outside.
 *
 * @param alias what the element is called in the statement
 * @param table that the element is a row of
 */
record ElementTerms(RowTerms outside, RowRef.Element element, String alias, Table table)
    implements RowTerms {

  @Override
  public SqlExpr column(RowRef row, String column) {
    return row.equals(element) ? Sql.column(alias, column) : outside.column(row, column);
  }

  @Override
  public ColumnType type(RowRef row, String column) {
    return row.equals(element) ? table.requireColumn(column).type() : outside.type(row, column);
  }
}
