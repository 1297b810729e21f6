package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.Index;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Unique;
import dev.ashlar.ir.expr.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the members that an index begins with: lists can be filtered and sorted by them at no cost.
 */
final class Filterable {

  private Filterable() {}

  /** Returns member paths in the order of the members; the key is left out, and so are secrets. */
  static List<String> of(Table table) {
    Set<String> leading = new HashSet<>();
    table.uniques().forEach(unique -> leading(table, unique).ifPresent(leading::add));
    table.indexes().forEach(index -> leading(table, index).ifPresent(leading::add));
    table.idColumns().forEach(column -> leading.remove(column.name()));
    return table.members().stream()
        .flatMap(member -> MemberPath.leavesOf(table, member).stream())
        .filter(path -> leading.contains(path.column().name()))
        .filter(path -> !path.column().protection().secret())
        .map(MemberPath::dotted)
        .toList();
  }

  private static Optional<String> leading(Table table, Unique unique) {
    return firstBesideTenant(table, unique.columns().stream());
  }

  private static Optional<String> leading(Table table, Index index) {
    return firstBesideTenant(
        table,
        index.terms().stream()
            .map(Index.Term::value)
            .map(value -> value instanceof Value.ColumnValue column ? column.column() : ""));
  }

  private static Optional<String> firstBesideTenant(Table table, Stream<String> columns) {
    return columns
        .filter(name -> table.tenantColumn().filter(each -> each.name().equals(name)).isEmpty())
        .findFirst();
  }
}
