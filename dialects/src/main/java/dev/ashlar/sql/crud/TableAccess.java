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
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.ir.logic.Substitution;
import java.util.ArrayList;
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
    List<Column> assigned = assigned(table);
    List<Core> parts = new ArrayList<>();
    parts.add(Access.update(table));
    for (ProtectedMember member : ProtectedMember.of(table)) {
      if (!member.isSetApart() && assigned.stream().anyMatch(member.columns()::contains)) {
        parts.add(Core.any(List.of(member.unchanged(), member.change())));
      }
    }
    Core change = assigned(table, assigned, Core.all(parts));
    boolean changes = assigned.stream().anyMatch(column -> !isStamp(column));
    return new TableAccess(
        possible(Access.read(table, Root.OLD)),
        possible(computed(table, Access.create(table))),
        changes ? possible(change) : Optional.empty(),
        possible(Access.delete(table)));
  }

  /**
   * Returns when the actor may set one member, about the row {@link Root#OLD} and what is assigned;
   * absent if no rule allows it.
   *
   * <p>Who may not see the value is refused even if it would not change: the answer would tell.
   */
  public static Optional<Core> setting(Table table, ProtectedMember member) {
    if (member.change().equals(Core.FALSE)) {
      return Optional.empty();
    }
    Core changed = Core.any(List.of(member.unchanged(), member.change()));
    Core all = Core.all(List.of(Access.update(table), member.read(Root.OLD), changed));
    Core kept =
        Substitution.of(all, column -> isKey(table, column) ? at(Root.OLD, column) : column);
    return possible(assigned(table, assignedBySetting(table, member), kept));
  }

  /** Returns the members that are set one by one, in the table's order. */
  public static List<ProtectedMember> setApart(Table table) {
    return ProtectedMember.of(table).stream()
        .filter(ProtectedMember::isSetApart)
        .filter(member -> member.columns().stream().allMatch(column -> isAssignable(table, column)))
        .filter(member -> member.columns().stream().noneMatch(TableAccess::isStamp))
        .toList();
  }

  /** Returns the columns that setting one member assigns, in the table's order. */
  public static List<Column> assignedBySetting(Table table, ProtectedMember member) {
    List<Column> own = member.columns();
    return table.columns().stream()
        .filter(column -> own.contains(column) || (isStamp(column) && isAssignable(table, column)))
        .toList();
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
    return isAssignable(table, column)
        && (isStamp(column)
            || ProtectedMember.of(table, column).filter(ProtectedMember::isSetApart).isEmpty());
  }

  private static boolean isAssignable(Table table, Column column) {
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

  /** Returns the core in which what a statement leaves alone is the stored value. */
  private static Core assigned(Table table, List<Column> assigned, Core core) {
    return Substitution.of(core, column -> afterUpdate(table, assigned, column));
  }

  private static Value afterUpdate(Table table, List<Column> assigned, Value.ColumnValue value) {
    Column column = table.requireColumn(value.column());
    if (value.row() != Root.NEW || isKey(table, column) || assigned.contains(column)) {
      return value;
    }
    if (column.source() instanceof Source.Computed computed) {
      return Substitution.of(
          computed.value(), part -> afterUpdate(table, assigned, at(Root.NEW, part)));
    }
    return at(Root.OLD, value);
  }

  /** A key or tenant is the same before and after, and the statement asks for it. */
  private static boolean isKey(Table table, Column column) {
    return table.key().columns().contains(column.name())
        || table.tenantColumn().filter(column::equals).isPresent();
  }

  private static boolean isKey(Table table, Value.ColumnValue value) {
    return isKey(table, table.requireColumn(value.column()));
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
