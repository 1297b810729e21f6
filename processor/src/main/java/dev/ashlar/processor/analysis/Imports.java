package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the tables of other modules that a module refers to. */
final class Imports {
  private Imports() {}

  /** Returns them, each once. */
  static List<Table> of(List<Table> own, List<Schema> dependencies) {
    Set<TableName> wanted = new TreeSet<>();
    for (Table table : own) {
      table.references().stream().map(Reference::target).forEach(wanted::add);
    }
    own.forEach(table -> wanted.remove(table.name()));
    return dependencies.stream()
        .flatMap(schema -> schema.tables().stream())
        .filter(table -> wanted.remove(table.name()))
        .toList();
  }
}
