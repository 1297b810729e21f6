package dev.ashlar.sql;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;
import java.util.function.BiFunction;

/** What the columns of the rows that a condition names are in a statement. */
public interface RowTerms {

  /** Returns the column of the row. */
  SqlExpr column(RowRef row, String column);

  /** Returns what the column of the row holds. */
  ColumnType type(RowRef row, String column);

  /** Returns terms for conditions about rows of one table. */
  static RowTerms of(Table table, BiFunction<RowRef, String, SqlExpr> columns) {
    return new RowTerms() {
      @Override
      public SqlExpr column(RowRef row, String column) {
        return columns.apply(row, column);
      }

      @Override
      public ColumnType type(RowRef row, String column) {
        return table.requireColumn(column).type();
      }
    };
  }

  /** Returns terms for checks, indexes and computed columns, where columns have no qualifier. */
  static RowTerms bare(Table table) {
    return of(table, (row, column) -> Sql.column(column));
  }

  /** Returns terms for conditions in which every row is the one of this table or alias. */
  static RowTerms qualified(Table table, String qualifier) {
    return of(table, (row, column) -> Sql.column(qualifier, column));
  }
}
