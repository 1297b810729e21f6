package dev.ashlar.sql.crud;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Substitution;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules of a table let actors do, in terms of what is stored and what is written. The
 * tenant is a guard of its own and not in here.
 *
 * @param read about the row {@link Root#OLD}; absent if no rule allows it, as are the others
 * @param create about the row {@link Root#NEW}
 * @param update about both rows; a column that the update leaves alone is the old one
 * @param delete about the row {@link Root#OLD}
 */
public record TableAccess(
    Optional<Core> read, Optional<Core> create, Optional<Core> update, Optional<Core> delete) {

  private static final Set<Stamp> WRITTEN_BY_UPDATES =
      Set.of(Stamp.VERSION, Stamp.UPDATED_AT, Stamp.UPDATED_BY);

  /** Returns what the rules of the table say. */
  public static TableAccess of(Table table) {
    Core change = Substitution.of(Access.update(table), column -> afterUpdate(table, column));
    boolean changes = assigned(table).stream().anyMatch(column -> !isStamp(column));
    return new TableAccess(
        possible(Access.read(table, Root.OLD)),
        possible(computed(table, Access.create(table))),
        changes ? possible(change) : Optional.empty(),
        possible(Access.delete(table)));
  }

  /** Returns the core in which what the database will compute for a new row is spelt out. */
  public static Core computed(Table table, Core core) {
    return Substitution.of(core, column -> computed(table, column));
  }

  /** Returns the columns that an insert gives a value, in the table's order. */
  public static List<Column> inserted(Table table) {
    return table.columns().stream().filter(TableAccess::isInserted).toList();
  }

  /** Returns the columns that an update of a whole row assigns, in the table's order. */
  public static List<Column> assigned(Table table) {
    return table.columns().stream().filter(column -> isAssigned(table, column)).toList();
  }

  private static Optional<Core> possible(Core core) {
    return core.equals(Core.FALSE) ? Optional.empty() : Optional.of(core);
  }

  private static boolean isInserted(Column column) {
    return !(column.source() instanceof Source.Computed)
        && !(column.source() instanceof Source.Generated generated
            && generated.generation() == Source.Generation.IDENTITY);
  }

  private static boolean isAssigned(Table table, Column column) {
    if (column.source() instanceof Source.Stamped stamped) {
      return WRITTEN_BY_UPDATES.contains(stamped.stamp());
    }
    return column.updatable()
        && !isKey(table, column)
        && !(column.source() instanceof Source.Computed);
  }

  private static boolean isStamp(Column column) {
    return column.source() instanceof Source.Stamped;
  }

  private static Value afterUpdate(Table table, Value.ColumnValue value) {
    Column column = table.requireColumn(value.column());
    if (value.row() != Root.NEW || isKey(table, column) || isAssigned(table, column)) {
      return value;
    }
    if (column.source() instanceof Source.Computed computed) {
      return Substitution.of(computed.value(), part -> afterUpdate(table, at(Root.NEW, part)));
    }
    return at(Root.OLD, value);
  }

  /** A key or tenant is the same before and after, and the statement asks for it. */
  private static boolean isKey(Table table, Column column) {
    return table.key().columns().contains(column.name())
        || table.tenantColumn().filter(column::equals).isPresent();
  }

  private static Value computed(Table table, Value.ColumnValue value) {
    Column column = table.requireColumn(value.column());
    if (column.source() instanceof Source.Computed computed) {
      return Substitution.of(computed.value(), part -> computed(table, at(value.row(), part)));
    }
    return value;
  }

  private static Value.ColumnValue at(RowRef row, Value.ColumnValue value) {
    return new Value.ColumnValue(row, value.column(), value.type(), value.nullable());
  }
}
