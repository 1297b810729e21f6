package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Table;
import java.util.List;

/** Completes a table once all tables and their references are known. */
final class TableResolver {
  private final Places places;

  TableResolver(Places places) {
    this.places = places;
  }

  /** Returns the table, complete but for what {@code can(..)} means in its policies. */
  Table resolve(
      Outline outline, TableScope scope, List<Reference> references, List<Relation> relations) {
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
        new StateMachineResolver(outline, scope, places).resolve(),
        table.nativeOptions(),
        table.doc());
  }
}
