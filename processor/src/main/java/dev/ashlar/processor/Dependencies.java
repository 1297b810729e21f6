package dev.ashlar.processor;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.json.SchemaJson;
import dev.ashlar.ir.json.SchemaJsonException;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.source.GeneratedMarks.IndexText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the schemas of other modules out of their index classes. */
final class Dependencies {
  private final Anchor anchor;
  private final Problems problems;
  private final Map<String, Owner> owners = new HashMap<>();

  /**
   * @param anchor where problems about other modules are shown
   */
  Dependencies(Anchor anchor, Problems problems) {
    this.anchor = anchor;
    this.problems = problems;
  }

  /** Returns the schemas, in the order of the indexes; what cannot be read becomes a problem. */
  List<Schema> read(List<IndexText> indexes) {
    List<Schema> schemas = new ArrayList<>();
    for (IndexText index : indexes) {
      try {
        Schema schema = SchemaJson.read(index.json());
        schema.tables().forEach(table -> own(table, index.module()));
        schemas.add(schema);
      } catch (SchemaJsonException unreadable) {
        problems.add(
            Code.IR_VERSION_UNKNOWN,
            anchor,
            "The schema of module %s has IR version %s, which this compiler does not read: %s"
                .formatted(index.module(), index.irVersion(), unreadable.getMessage()),
            "use the newer compiler.");
      }
    }
    return schemas;
  }

  private record Owner(String module, TypeName type) {}

  /** The same type twice is an index from before the module changed its name, not two owners. */
  private void own(Table table, String module) {
    Owner before = owners.putIfAbsent(table.name().toString(), new Owner(module, table.type()));
    if (before != null && !before.type().equals(table.type())) {
      problems.add(
          Code.TABLE_NAME_TAKEN,
          anchor,
          "Modules %s and %s both own the table '%s': one would take the other's rows."
              .formatted(before.module(), module, table.name()),
          "leave one of them out, or @Table(name = ...).");
    }
  }
}
