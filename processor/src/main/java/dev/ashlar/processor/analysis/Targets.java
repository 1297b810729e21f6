package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import dev.ashlar.processor.decl.Declarations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables that a reference can lead to: those of this module, and those of other modules. */
final class Targets {
  private final Map<TypeName, Table> tables = new TreeMap<>();
  private final Set<TypeName> reported = new TreeSet<>();

  Targets(Declarations declarations, List<Outline> outlines, List<Schema> dependencies) {
    dependencies.forEach(schema -> schema.tables().forEach(this::put));
    outlines.forEach(outline -> put(outline.table()));
    declarations.tables().forEach(table -> reported.add(TypeNames.of(table.name())));
    reported.removeAll(tables.keySet());
  }

  private void put(Table table) {
    tables.put(table.type(), table);
  }

  /** Returns the table of the type. */
  Optional<Table> find(TypeName type) {
    return Optional.ofNullable(tables.get(type));
  }

  /** Whether the type is meant to be a table, but could not be read as one. */
  boolean isReported(TypeName type) {
    return reported.contains(type);
  }
}
