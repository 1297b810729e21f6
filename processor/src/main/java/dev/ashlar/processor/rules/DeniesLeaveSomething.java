package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Moves;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Verdict;
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
    for (Table table : subject.declared()) {
      for (Action action : Action.values()) {
        List<PolicyPlace> places =
            PolicyPlace.all(subject, table)
                .filter(place -> place.policy().decides(action))
                .toList();
        check(places, Moves.surrounding(table, action), action, problems);
      }
    }
  }

  private static void check(
      List<PolicyPlace> places, Core states, Action action, Problems problems) {
    List<Core> allows = new ArrayList<>();
    List<PolicyPlace> denies = new ArrayList<>();
    for (PolicyPlace place : places) {
      if (place.policy().effect() == Policy.Effect.ALLOW) {
        allows.add(OneRule.allows(place.policy(), action));
      } else {
        denies.add(place);
      }
    }
    List<Core> demands = new ArrayList<>(List.of(Core.any(allows), states));
    for (PolicyPlace deny : denies) {
      Verdict before = new Question(demands, List.of()).answer(deny.universe());
      demands.add(OneRule.lifts(deny.policy(), action));
      if (before instanceof Witness example
          && new Question(demands, List.of()).isImpossible(deny.universe())) {
        problems.add(problem(deny, action, example));
      }
    }
  }

  private static Problem problem(PolicyPlace deny, Action action, Witness example) {
    boolean twoRows = action == Action.UPDATE;
    return Problem.of(
            Code.DENY_COVERS_ALLOWS,
            deny.at("deny"),
            "%s denies all that is left of %s: nobody could %s."
                .formatted(deny.words(), action, action.name().toLowerCase(Locale.ROOT)))
        .fix("narrow the \"deny\".")
        .note(new ExampleText(deny.text(twoRows)).of(example));
  }
}
