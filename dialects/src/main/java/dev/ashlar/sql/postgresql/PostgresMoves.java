package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.ir.logic.Moves;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.CoreLowering;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import java.util.ArrayList;
import java.util.List;

/**
 * What a guard demands of a change where a table has states: an update that leaves them alone, or
 * one of the transitions, which changes nothing but its state and the stamps.
 *
 * @param rules lowers what is said about the rows {@code old} and {@code new}
 */
record PostgresMoves(Schema schema, CoreLowering rules) {

  /** Returns the condition. */
  SqlExpr allowed(Table table) {
    List<SqlExpr> ways = new ArrayList<>();
    Core update = Moves.update(table);
    if (!update.equals(Core.FALSE)) {
      ways.add(rules.lower(update));
    }
    for (Move move : Move.of(schema, table)) {
      List<SqlExpr> parts = new ArrayList<>();
      parts.add(rules.lower(Moves.step(table, move.machine(), move.transition())));
      table.columns().stream()
          .filter(column -> !move.writes(column) && !isComputed(column))
          .map(PostgresMoves::kept)
          .forEach(parts::add);
      ways.add(Sql.all(parts));
    }
    return Sql.any(ways);
  }

  /** A computed column follows those it is made of; a trigger that runs before sees no value. */
  private static boolean isComputed(Column column) {
    return column.source() instanceof Source.Computed;
  }

  private static SqlExpr kept(Column column) {
    return Sql.binary(
        comparable(column, "new"), BinaryOperator.IS_NOT_DISTINCT_FROM, comparable(column, "old"));
  }

  /** Types of the database's own, such as {@code json}, need not have an equality. */
  private static SqlExpr comparable(Column column, String row) {
    SqlExpr value = Sql.column(row, column.name());
    return column.type() instanceof ColumnType.Native ? new SqlExpr.Cast(value, "text") : value;
  }
}
