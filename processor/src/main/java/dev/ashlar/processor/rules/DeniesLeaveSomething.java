package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Witness;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Policies that deny leave some of what other policies allow. */
final class DeniesLeaveSomething implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (RuleGroup group : RuleGroup.all(subject)) {
      for (Action action : Action.values()) {
        check(group, action, problems);
      }
    }
  }

  private static void check(RuleGroup group, Action action, Problems problems) {
    List<PolicyPlace> denies = group.places(action, Policy.Effect.DENY);
    if (denies.isEmpty()) {
      return;
    }
    List<Core> demands = new ArrayList<>(List.of(group.allowed(action), group.surrounding(action)));
    for (PolicyPlace deny : denies) {
      Question before = new Question(demands, List.of());
      demands.add(OneRule.lifts(deny.policy(), action));
      if (new Question(demands, List.of()).isImpossible(deny.universe())
          && before.answer(deny.universe()) instanceof Witness example) {
        problems.add(problem(deny, action, example));
      }
    }
  }

  private static Problem problem(PolicyPlace deny, Action action, Witness example) {
    boolean twoRows = action == Action.UPDATE;
    return Problem.of(
            Code.DENY_COVERS_ALLOWS,
            deny.at("deny"),
            "%s denies all that is left of %s: nobody could %s%s."
                .formatted(
                    deny.words(),
                    action,
                    action.name().toLowerCase(Locale.ROOT),
                    deny.policy().member().map(member -> " " + member).orElse("")))
        .fix("narrow the \"deny\".")
        .note(new ExampleText(deny.text(twoRows)).of(example));
  }
}
