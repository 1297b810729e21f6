package dev.ashlar.processor.rules;

import dev.ashlar.ir.Index;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.Unique;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the indexes of a table are led by, those behind its key and its uniques included. The tenant
 * is left out: every statement says which one.
 */
record IndexedColumns(List<List<String>> indexes) {

  /** Returns those of all rows of the table. */
  static IndexedColumns of(Table table) {
    List<List<String>> all = new ArrayList<>();
    all.add(table.key().columns());
    table.uniques().stream().map(Unique::columns).forEach(all::add);
    table.indexes().stream()
        .filter(index -> index.where().isEmpty())
        .filter(
            index -> index.method() == Index.Method.BTREE || index.method() == Index.Method.HASH)
        .map(IndexedColumns::columns)
        .forEach(all::add);
    Optional<String> tenant = tenant(table);
    return new IndexedColumns(
        all.stream()
            .map(
                columns ->
                    columns.stream().filter(column -> !tenant.equals(Optional.of(column))).toList())
            .toList());
  }

  /** Returns the column of the tenant; absent for a table without. */
  static Optional<String> tenant(Table table) {
    return table.tenancy() instanceof Tenancy.Tenanted tenanted
        ? Optional.of(tenanted.column())
        : Optional.empty();
  }

  /** Returns the columns of the table that the link ends at, sorted by name. */
  static NavigableSet<String> ends(Link link, Table table) {
    NavigableSet<String> ends = new TreeSet<>();
    link.columns().forEach(pair -> ends.add(pair.to()));
    tenant(table).ifPresent(ends::remove);
    return ends;
  }

  /** Whether an index begins with all of these columns, in any order. */
  boolean beginWith(Set<String> columns) {
    return indexes.stream()
        .filter(index -> index.size() >= columns.size())
        .anyMatch(index -> new HashSet<>(index.subList(0, columns.size())).equals(columns));
  }

  /** Whether an index has the column anywhere. */
  boolean have(String column) {
    return indexes.stream().anyMatch(index -> index.contains(column));
  }

  /** An expression ends what an index can be searched by. */
  private static List<String> columns(Index index) {
    List<String> columns = new ArrayList<>();
    for (Index.Term term : index.terms()) {
      if (!(term.value() instanceof Value.ColumnValue column)) {
        break;
      }
      columns.add(column.column());
    }
    return columns;
  }
}
