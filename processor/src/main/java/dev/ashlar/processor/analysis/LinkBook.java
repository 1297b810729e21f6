package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.processor.expr.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All links between the tables that a module knows: each reference from its one side, and from its
 * other side if it has a name there.
 */
final class LinkBook {

  private final Map<TableName, Table> tables = new TreeMap<>();
  private final Map<TableName, Map<String, Link>> links = new TreeMap<>();
  private final Function<Table, Scope> scopes;

  /**
   * Creates the book.
   *
   * @param scopes gives what names mean at the rows of a table
   */
  LinkBook(
      List<Table> known,
      Map<TableName, List<Reference>> references,
      Map<TableName, List<Relation>> relations,
      Function<Table, Scope> scopes) {
    this.scopes = scopes;
    known.forEach(table -> tables.put(table.name(), table));
    references.forEach((from, all) -> all.forEach(reference -> add(from, reference)));
    relations.forEach((to, all) -> all.forEach(relation -> add(to, relation, references)));
  }

  private void add(TableName from, Reference reference) {
    List<Link.ColumnPair> pairs = new ArrayList<>();
    for (int i = 0; i < reference.columns().size(); i++) {
      pairs.add(new Link.ColumnPair(reference.columns().get(i), reference.targetColumns().get(i)));
    }
    add(from, reference.member(), reference.target(), false, pairs);
  }

  private void add(TableName to, Relation relation, Map<TableName, List<Reference>> references) {
    for (Reference reference : references.getOrDefault(relation.from(), List.of())) {
      if (reference.name().equals(relation.reference())) {
        List<Link.ColumnPair> pairs = new ArrayList<>();
        for (int i = 0; i < reference.columns().size(); i++) {
          pairs.add(
              new Link.ColumnPair(reference.targetColumns().get(i), reference.columns().get(i)));
        }
        add(to, relation.name(), relation.from(), true, pairs);
      }
    }
  }

  private void add(
      TableName from, String name, TableName to, boolean many, List<Link.ColumnPair> pairs) {
    Table source = tables.get(from);
    Table target = tables.get(to);
    if (source == null || target == null) {
      return;
    }
    Optional<Link.ColumnPair> tenant = tenant(source, target);
    if (tenant.isPresent() && !pairs.contains(tenant.get())) {
      pairs.add(0, tenant.get());
    }
    links
        .computeIfAbsent(from, table -> new TreeMap<>())
        .put(
            name,
            new Link(name, to, many, pairs, target.findStamp(Stamp.DELETED_AT).map(Column::name)));
  }

  /** Between rows of tenants a step stays in the tenant, whatever the keys are led by. */
  private static Optional<Link.ColumnPair> tenant(Table source, Table target) {
    return source
        .tenantColumn()
        .flatMap(
            own ->
                target.tenantColumn().map(other -> new Link.ColumnPair(own.name(), other.name())));
  }

  /** Returns what leads from the table's rows to others. */
  TableLinks of(Table table) {
    Map<String, Link> own = links.getOrDefault(table.name(), Map.of());
    return new TableLinks() {
      @Override
      public Set<String> names() {
        return new TreeSet<>(own.keySet());
      }

      @Override
      public Optional<Scope.Relation> find(String name) {
        return Optional.ofNullable(own.get(name)).flatMap(link -> relation(table, link));
      }
    };
  }

  private Optional<Scope.Relation> relation(Table from, Link link) {
    return Optional.ofNullable(tables.get(link.table()))
        .map(to -> new Scope.Relation(link, scopes.apply(to), escapes(from, to)));
  }

  private static boolean escapes(Table from, Table to) {
    return from.tenancy() instanceof Tenancy.Shared && to.tenancy() instanceof Tenancy.Tenanted;
  }
}
