package dev.ashlar.sql.crud;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.sql.Select;
import dev.ashlar.sql.SqlExpr;
import java.util.List;
import java.util.Optional;

/**
 * What a query shows of a row: every column, null in the place of a value that has rules of its own
 * and that none of them lets the actor see.
 */
record ShownColumns(Table table, Filter filter) {

  /** Returns the columns in the table's order, called as they are. */
  List<Select.Output> outputs() {
    return table.columns().stream().map(this::output).toList();
  }

  private Select.Output output(Column column) {
    Core seen = rule(column);
    if (seen.equals(Core.TRUE)) {
      return new Select.Output(filter.column(column), Optional.empty());
    }
    SqlExpr value =
        new SqlExpr.Case(
            List.of(new SqlExpr.Case.When(filter.holds(seen), filter.column(column))),
            Optional.empty());
    return new Select.Output(value, Optional.of(column.name()));
  }

  /**
   * Returns when the actor sees the values of all the columns of a row: who does not may not look
   * for rows by them either, or could try values out.
   */
  Core rules(List<Column> columns) {
    return Core.all(columns.stream().map(this::rule).toList());
  }

  private Core rule(Column column) {
    return ProtectedMember.of(table, column).map(member -> member.read(Root.OLD)).orElse(Core.TRUE);
  }
}
