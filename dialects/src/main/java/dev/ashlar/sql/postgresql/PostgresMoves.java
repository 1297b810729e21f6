package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.ir.logic.Moves;
import dev.ashlar.ir.logic.SoftDeletion;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.CoreLowering;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a guard demands of a change where not all of them are updates: an update that leaves states
 * alone and the row where it is; one of the transitions, which changes nothing but its state and
 * the stamps; or a soft deletion, which changes nothing but its stamp.
 *
 * @param rules lowers what is said about the rows {@code old} and {@code new}
 */
record PostgresMoves(Schema schema, CoreLowering rules) {

  /** Whether some rule lets somebody change rows in any of these ways. */
  static boolean any(Table table) {
    return Moves.any(table) || SoftDeletion.of(table).isPresent();
  }

  /** Returns when a change may be one, whatever else it changes: what row security can ask. */
  static Core net(Table table) {
    Core change = Core.all(List.of(Moves.change(table), SoftDeletion.kept(table)));
    return SoftDeletion.of(table)
        .map(deletion -> Core.any(List.of(change, deletion)))
        .orElse(change);
  }

  /** Whether a table has other changes than updates. */
  static boolean several(Table table) {
    return !table.machines().isEmpty() || table.findStamp(Stamp.DELETED_AT).isPresent();
  }

  /** Returns the condition. */
  SqlExpr allowed(Table table) {
    List<SqlExpr> ways = new ArrayList<>();
    Core kept = SoftDeletion.kept(table);
    Core update = Core.all(List.of(Moves.update(table), kept));
    if (!update.equals(Core.FALSE)) {
      ways.add(rules.lower(update));
    }
    for (Move move : Move.of(schema, table)) {
      Core step = Moves.step(table, move.machine(), move.transition());
      ways.add(only(table, Core.all(List.of(step, kept)), move::writes));
    }
    SoftDeletion.of(table)
        .ifPresent(deletion -> ways.add(only(table, deletion, PostgresMoves::isDeletion)));
    return Sql.any(ways);
  }

  private SqlExpr only(Table table, Core step, Predicate<Column> written) {
    List<SqlExpr> parts = new ArrayList<>();
    parts.add(rules.lower(step));
    table.columns().stream()
        .filter(column -> !written.test(column) && !isComputed(column))
        .map(PostgresMoves::kept)
        .forEach(parts::add);
    return Sql.all(parts);
  }

  private static boolean isDeletion(Column column) {
    return column.source() instanceof Source.Stamped stamped && stamped.stamp() == Stamp.DELETED_AT;
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
