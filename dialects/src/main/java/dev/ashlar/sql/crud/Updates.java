package dev.ashlar.sql.crud;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.ProtectedMember;
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
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Updates of a row: of all that is changed together, of one member, of the stamp that hides it.
 *
 * @param related where rows that others are linked to are while the table is changed
 */
record Updates(
    Schema schema, Table table, Dialect dialect, TypeNames types, String alias, Related related) {

  /** Returns the update of what is changed together; the caller knows all of the new row. */
  Update whole(Core rules) {
    List<Column> assigned = TableAccess.assigned(table);
    Filter filter = filter(kept(assigned));
    return update(
        assigned, filter, column -> new Binding.Stored(column.name()), Decision.of(rules).stored());
  }

  /** Returns the update of one member; of the new row the caller knows what is assigned. */
  Update of(ProtectedMember member, Core rules) {
    List<Column> assigned = TableAccess.assignedBySetting(table, member);
    Filter filter =
        filter(column -> assigned.stream().noneMatch(each -> each.name().equals(column)));
    return update(
        assigned, filter, column -> new Binding.Sought(column.name()), Decision.of(rules).stored());
  }

  private Update update(
      List<Column> assigned, Filter filter, Function<Column, Binding> id, Core rules) {
    Optional<Column> version = table.findStamp(Stamp.VERSION);
    List<Update.Assignment> assignments =
        assigned.stream()
            .map(
                column ->
                    new Update.Assignment(
                        column.name(),
                        version.filter(column::equals).isPresent()
                            ? Sql.binary(
                                filter.column(column), BinaryOperator.PLUS, Sql.number("1"))
                            : parameter(new Binding.Stored(column.name()), column)))
            .toList();
    List<SqlExpr> sought = new ArrayList<>();
    for (Column column : table.idColumns()) {
      sought.add(Sql.equal(filter.column(column), parameter(id.apply(column), column)));
    }
    version.ifPresent(
        column ->
            sought.add(
                Sql.equal(
                    filter.column(column),
                    parameter(new Binding.Expected(column.name()), column))));
    return update(assignments, filter.where(sought, rules));
  }

  /** Returns the update that removes the row with the id softly. */
  Update hide(Column stamp, Core rules) {
    SqlExpr now = parameter(new Binding.Now(Duration.ZERO), stamp);
    Filter filter = filter(kept(TableAccess.assigned(table)));
    return update(
        List.of(new Update.Assignment(stamp.name(), now)),
        filter.where(filter.sought(table.idColumns()), rules));
  }

  private Update update(List<Update.Assignment> assignments, SqlExpr where) {
    return new Update(
        dialect.name(table.name()),
        Optional.of(alias),
        assignments,
        Optional.empty(),
        Optional.of(where),
        List.of());
  }

  private Filter filter(Predicate<String> kept) {
    Function<Column, SqlExpr> written =
        column ->
            kept.test(column.name())
                ? Sql.column(alias, column.name())
                : parameter(new Binding.Stored(column.name()), column);
    return new Filter(schema, table, dialect, types, alias, related, written);
  }

  /** A key stays as it is too, but where all of the new row is known it is bound. */
  private Predicate<String> kept(List<Column> assigned) {
    return column ->
        !table.key().columns().contains(column)
            && assigned.stream().noneMatch(each -> each.name().equals(column));
  }

  private SqlExpr parameter(Binding binding, Column column) {
    return types.parameter(binding, column.type());
  }
}
