package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.ReferentialAction;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;

/** What a cascade deletes, somebody may delete: the database asks no policies for cascades. */
final class CascadesAllowed implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.declared()) {
      for (Reference reference : table.references()) {
        if (reference.onDelete() == ReferentialAction.CASCADE
            && table.isRuled()
            && !deletable(table)) {
          String type = table.type().shortName();
          problems.add(
              Code.CASCADE_WITHOUT_POLICY,
              subject.at(table, Part.Kind.REFERENCE, reference.name()).at("onDelete"),
              "Deleting the %s of %s deletes it by CASCADE, though no policy allows DELETE on %s: the database does not ask policies for cascades."
                  .formatted(reference.member(), type, type),
              "write \"onDelete = RESTRICT\", or a policy that allows DELETE.");
        }
      }
    }
  }

  private static boolean deletable(Table table) {
    return table.policies().stream()
        .anyMatch(
            policy -> policy.effect() == Policy.Effect.ALLOW && policy.decides(Action.DELETE));
  }
}
