package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Completes a table once all tables and their references are known. */
final class TableResolver {
  private final Vocabulary vocabulary;
  private final Places places;

  TableResolver(Vocabulary vocabulary, Places places) {
    this.vocabulary = vocabulary;
    this.places = places;
  }

  /** Returns the complete table. */
  Table resolve(Outline outline, List<Reference> references, List<Relation> relations) {
    TableScope scope = scope(outline, references, relations);
    Table table = outline.table();
    return new Table(
        table.type(),
        table.shape(),
        table.name(),
        table.formerNames(),
        table.tenancy(),
        table.members(),
        new ValueResolver(outline, scope).resolve(),
        table.key(),
        new UniqueResolver(outline, places).resolve(),
        new CheckResolver(outline, scope, places).resolve(),
        references,
        relations,
        new IndexResolver(outline, scope, places).resolve(),
        new PolicyResolver(outline, scope, places).resolve(),
        table.nativeOptions(),
        table.doc());
  }

  private TableScope scope(Outline outline, List<Reference> references, List<Relation> relations) {
    Map<String, Slot> slots = new TreeMap<>();
    outline.layout().slots().forEach(slot -> slots.put(slot.path(), slot));
    Set<String> names = new HashSet<>();
    references.forEach(reference -> names.add(reference.member()));
    relations.forEach(relation -> names.add(relation.name()));
    String tenant = outline.table().tenantColumn().map(column -> column.name()).orElse("");
    return new TableScope(outline.type().shortName(), "Policy", slots, tenant, names, vocabulary);
  }
}
