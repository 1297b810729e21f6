package dev.ashlar.sql.crud;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Related;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.TypeNames;
import dev.ashlar.sql.Update;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements that take rows from one state to another. Each finds the row in a state that the
 * transition starts in and moves it at once, so that of two at the same time only one does.
 */
final class Transitions {

  private final Schema schema;
  private final Table table;
  private final Dialect dialect;
  private final TypeNames types;
  private final String alias;
  private final Related related;

  /**
   * Creates the statements of a table.
   *
   * @param alias what the statements call the row
   * @param related where rows that others are linked to are while the table is changed
   */
  Transitions(
      Schema schema, Table table, Dialect dialect, TypeNames types, String alias, Related related) {
    this.schema = schema;
    this.table = table;
    this.dialect = dialect;
    this.types = types;
    this.alias = alias;
    this.related = related;
  }

  /** Returns the update; absent if no actor could ever take the transition. */
  Optional<Update> update(Move move) {
    Core allowed = move.allowed();
    return allowed.equals(Core.FALSE) ? Optional.empty() : Optional.of(update(move, allowed));
  }

  private Update update(Move move, Core allowed) {
    Filter filter =
        new Filter(schema, table, dialect, types, alias, related, column -> written(move, column));
    List<Update.Assignment> assignments =
        table.columns().stream()
            .filter(move::writes)
            .map(column -> new Update.Assignment(column.name(), written(move, column)))
            .toList();
    List<Column> sought = new ArrayList<>(table.idColumns());
    table.findStamp(Stamp.VERSION).ifPresent(sought::add);
    return new Update(
        dialect.name(table.name()),
        Optional.of(alias),
        assignments,
        Optional.empty(),
        Optional.of(filter.where(filter.sought(sought), Decision.of(allowed).stored())),
        List.of());
  }

  /** Returns what a column of the row holds afterwards. */
  private SqlExpr written(Move move, Column column) {
    if (column.name().equals(move.machine().column())) {
      return dialect.idioms().constant(move.machine().constant(move.transition().to()));
    }
    SqlExpr stored = Sql.column(alias, column.name());
    return column.source() instanceof Source.Stamped stamped
        ? stamped(column, stamped.stamp(), stored)
        : stored;
  }

  private SqlExpr stamped(Column column, Stamp stamp, SqlExpr stored) {
    return switch (stamp) {
      case VERSION -> Sql.binary(stored, BinaryOperator.PLUS, Sql.number("1"));
      case UPDATED_AT -> types.parameter(new Binding.Now(Duration.ZERO), column.type());
      case UPDATED_BY ->
          types.parameter(
              new Binding.Claim(schema.actor().flatMap(actor -> actor.id()).orElseThrow()),
              column.type());
      case CREATED_AT, CREATED_BY, DELETED_AT -> stored;
    };
  }
}
