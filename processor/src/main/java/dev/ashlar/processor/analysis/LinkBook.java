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
    Steps steps = new Steps(reference.columns(), reference.targetColumns());
    add(from, reference.member(), reference.target(), false, steps);
  }

  private void add(TableName to, Relation relation, Map<TableName, List<Reference>> references) {
    for (Reference reference : references.getOrDefault(relation.from(), List.of())) {
      if (reference.name().equals(relation.reference())) {
        Steps steps = new Steps(reference.targetColumns(), reference.columns());
        onward(relation, references)
            .ifPresentOrElse(
                onward -> through(to, relation, steps, onward),
                () -> add(to, relation.name(), relation.from(), true, steps));
      }
    }
  }

  private static Optional<Reference> onward(
      Relation relation, Map<TableName, List<Reference>> references) {
    return relation
        .onward()
        .flatMap(
            name ->
                references.getOrDefault(relation.from(), List.of()).stream()
                    .filter(reference -> reference.name().equals(name))
                    .findFirst());
  }

  private void add(TableName from, String name, TableName to, boolean many, Steps steps) {
    Table source = tables.get(from);
    Table target = tables.get(to);
    if (source != null && target != null) {
      put(source, name, target, many, steps.between(source, target), Optional.empty());
    }
  }

  private void through(TableName from, Relation relation, Steps steps, Reference onward) {
    Table source = tables.get(from);
    Table between = tables.get(relation.from());
    Table target = tables.get(onward.target());
    if (source != null && between != null && target != null) {
      Steps next = new Steps(onward.columns(), onward.targetColumns());
      Link.Passage passage = new Link.Passage(between.name(), next.between(between, target));
      put(
          source,
          relation.name(),
          target,
          true,
          steps.between(source, between),
          Optional.of(passage));
    }
  }

  private void put(
      Table source,
      String name,
      Table target,
      boolean many,
      List<Link.ColumnPair> pairs,
      Optional<Link.Passage> passage) {
    Optional<String> deletion = target.findStamp(Stamp.DELETED_AT).map(Column::name);
    links
        .computeIfAbsent(source.name(), table -> new TreeMap<>())
        .put(name, new Link(name, target.name(), many, pairs, deletion, passage));
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

  /** The columns of one row and the equal ones of the next. */
  private record Steps(List<String> from, List<String> to) {

    /** Between rows of tenants a step stays in the tenant, whatever the keys are led by. */
    List<Link.ColumnPair> between(Table source, Table target) {
      List<Link.ColumnPair> pairs = new ArrayList<>();
      for (int i = 0; i < from.size(); i++) {
        pairs.add(new Link.ColumnPair(from.get(i), to.get(i)));
      }
      Optional<Link.ColumnPair> tenant =
          source
              .tenantColumn()
              .flatMap(
                  own ->
                      target
                          .tenantColumn()
                          .map(other -> new Link.ColumnPair(own.name(), other.name())));
      if (tenant.isPresent() && !pairs.contains(tenant.get())) {
        pairs.add(0, tenant.get());
      }
      return pairs;
    }
  }

  private static boolean escapes(Table from, Table to) {
    return from.tenancy() instanceof Tenancy.Shared && to.tenancy() instanceof Tenancy.Tenanted;
  }
}
