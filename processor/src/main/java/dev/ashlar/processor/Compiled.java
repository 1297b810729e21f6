package dev.ashlar.processor;

import dev.ashlar.ir.Schema;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.decl.Settings;
import dev.ashlar.processor.diagnostics.Origins;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.Set;

/**
 * One module, compiled as far as it can be.
 *
 * @param types everything that it declares, sorted
 * @param missing what it declares and could not be seen this time, sorted
 * @param resolved whether the compiler found every type that is named
 * @param declaredBy the qualified name of what carries {@code @SchemaModule}; empty if nothing does
 * @param indexPackage where its index class goes
 * @param problems grows while outputs are written
 */
record Compiled(
    Schema schema,
    Settings settings,
    Origins<Part> origins,
    Set<TypeName> types,
    Set<TypeName> missing,
    boolean resolved,
    String declaredBy,
    String indexPackage,
    Problems problems) {

  /** Whether outputs that speak of the whole module may be written. */
  boolean whole() {
    return missing.isEmpty() && resolved && !problems.hasErrors();
  }
}
