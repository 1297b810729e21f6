package dev.ashlar.testing.mutant;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import java.util.List;

/** Modules that are alike but for their tables. */
final class Schemas {

  private Schemas() {}

  /** Returns the module with other tables. */
  static Schema with(Schema schema, List<Table> tables) {
    return new Schema(
        schema.irVersion(),
        schema.module(),
        schema.actor(),
        schema.enums(),
        schema.objects(),
        tables,
        schema.imported());
  }

  /** Returns the module with the table in the place of the one of the same type. */
  static Schema with(Schema schema, Table changed) {
    return with(
        schema,
        schema.tables().stream()
            .map(table -> table.type().equals(changed.type()) ? changed : table)
            .toList());
  }
}
