package dev.ashlar.processor.analysis;

import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.Schema;
import java.util.ArrayList;
import java.util.List;

/** Gathers the enums that expressions can name. */
final class Enums {
  private Enums() {}

  /** Returns those of this module, then those of other modules. */
  static List<EnumType> all(UsedTypes used, List<Schema> dependencies) {
    List<EnumType> all = new ArrayList<>(used.enums());
    dependencies.forEach(schema -> all.addAll(schema.enums()));
    return all;
  }
}
