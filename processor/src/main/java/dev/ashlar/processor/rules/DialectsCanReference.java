package dev.ashlar.processor.rules;

import dev.ashlar.ir.Reference;
import dev.ashlar.ir.ReferentialAction;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Feature;

/** Every dialect can do what references ask for when a row goes. */
final class DialectsCanReference implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Dialect dialect : subject.dialects()) {
      for (Table table : subject.schema().tables()) {
        for (Reference reference : table.references()) {
          Anchor anchor = subject.at(table, Part.Kind.REFERENCE, reference.name());
          check(dialect, table, reference, anchor, problems);
        }
      }
    }
  }

  private static void check(
      Dialect dialect, Table table, Reference reference, Anchor anchor, Problems problems) {
    Inability inability = new Inability(dialect, "The reference to " + reference.member());
    if (reference.deferrable() && !dialect.support().has(Feature.DEFERRABLE_REFERENCE)) {
      problems.add(
          inability.problem(
              anchor.at("deferrable"),
              "is deferrable",
              "it would be checked at once",
              "drop \"deferrable\""));
    }
    boolean keepsTenant =
        reference.columns().size() > 1
            && table
                .tenantColumn()
                .filter(tenant -> reference.columns().contains(tenant.name()))
                .isPresent();
    if (keepsTenant
        && empties(reference, ReferentialAction.SET_NULL)
        && !dialect.support().has(Feature.SET_NULL_COLUMNS)) {
      problems.add(
          inability.problem(
              anchor.at(attribute(reference, ReferentialAction.SET_NULL)),
              "becomes null beside a tenant that stays",
              "the tenant would become null too",
              "write RESTRICT"));
    }
    if (empties(reference, ReferentialAction.SET_DEFAULT)
        && !dialect.support().has(Feature.SET_DEFAULT)) {
      problems.add(
          inability.problem(
              anchor.at(attribute(reference, ReferentialAction.SET_DEFAULT)),
              "becomes its default",
              "the change would be refused",
              "write RESTRICT"));
    }
  }

  private static boolean empties(Reference reference, ReferentialAction action) {
    return reference.onDelete() == action || reference.onUpdate() == action;
  }

  private static String attribute(Reference reference, ReferentialAction action) {
    return reference.onDelete() == action ? "onDelete" : "onUpdate";
  }
}
