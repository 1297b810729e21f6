package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says which actions no policy of a table allows, so that a missing method surprises nobody. */
final class ActionsDecided implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.declared()) {
      List<Action> refused =
          Arrays.stream(Action.values()).filter(action -> !allowed(table, action)).toList();
      if (table.isRuled() && !refused.isEmpty()) {
        String actions = refused.stream().map(Action::name).collect(Collectors.joining(" or "));
        problems.add(
            Problem.of(
                Code.ACTION_NOT_ALLOWED,
                subject.at(table.id()),
                "No policy allows %s on %s: %sDao has no method for it."
                    .formatted(
                        actions,
                        table.type().shortName(),
                        table.type().simpleName().replace(".", ""))));
      }
    }
  }

  private static boolean allowed(Table table, Action action) {
    return table.policies().stream()
        .anyMatch(policy -> policy.effect() == Policy.Effect.ALLOW && policy.decides(action));
  }
}
