package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What names mean in the expressions of each table: its members, and what it is linked to. */
final class ScopeBook {

  private final Vocabulary vocabulary;
  private final Map<TableName, Map<String, Slot>> slots = new TreeMap<>();
  private final LinkBook links;

  ScopeBook(
      Vocabulary vocabulary,
      List<Outline> outlines,
      List<Schema> dependencies,
      List<Join> joins,
      Map<TableName, List<Reference>> references,
      Map<TableName, List<Relation>> relations) {
    this.vocabulary = vocabulary;
    List<Table> known = new ArrayList<>();
    for (Schema schema : dependencies) {
      for (Table table : schema.tables()) {
        known.add(table);
        slots.put(table.name(), KnownSlots.of(table));
      }
    }
    for (Outline outline : outlines) {
      Map<String, Slot> own = new TreeMap<>();
      outline.layout().slots().forEach(slot -> own.put(slot.path(), slot));
      known.add(outline.table());
      slots.put(outline.table().name(), own);
    }
    joins.forEach(join -> known.add(join.table()));
    this.links = new LinkBook(known, references, relations, this::of);
  }

  /** Returns what names mean in expressions of the table. */
  TableScope of(Table table) {
    return new TableScope(
        table.type().shortName(),
        "Policy",
        slots.getOrDefault(table.name(), Map.of()),
        table.tenantColumn().map(Column::name).orElse(""),
        links.of(table),
        vocabulary);
  }
}
