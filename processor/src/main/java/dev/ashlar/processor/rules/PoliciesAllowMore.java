package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Verdict;
import dev.ashlar.ir.logic.Witness;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every policy that allows, allows something that no other does. */
final class PoliciesAllowMore implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    RuleGroup.all(subject).forEach(group -> check(group, problems));
  }

  /** Of policies that allow the same the first stays, so they are asked from the last on. */
  private static void check(RuleGroup group, Problems problems) {
    List<PolicyPlace> kept =
        new ArrayList<>(
            group.places().stream()
                .filter(place -> place.policy().effect() == Policy.Effect.ALLOW)
                .toList());
    for (int i = kept.size() - 1; i >= 0; i--) {
      PolicyPlace place = kept.get(i);
      List<PolicyPlace> others = new ArrayList<>(kept);
      others.remove(place);
      if (isCovered(group, place, others)) {
        Verdict example = example(place);
        if (!example.equals(Verdict.IMPOSSIBLE)) {
          kept.remove(place);
          problems.add(problem(group, place, others, example));
        }
      }
    }
  }

  private static Verdict example(PolicyPlace place) {
    Action action = place.policy().actions().get(0);
    return Question.canHold(OneRule.allows(place.policy(), action)).answer(place.universe());
  }

  private static boolean isCovered(RuleGroup group, PolicyPlace place, List<PolicyPlace> others) {
    return place.policy().actions().stream()
        .allMatch(
            action -> {
              List<Core> allowed = group.cases(place.policy(), action);
              List<List<Core>> covering =
                  others.stream()
                      .map(PolicyPlace::policy)
                      .filter(other -> other.actions().contains(action))
                      .map(other -> group.cases(other, action))
                      .toList();
              return !covering.isEmpty()
                  && IntStream.range(0, allowed.size())
                      .allMatch(i -> isCovered(place, allowed.get(i), nth(covering, i)));
            });
  }

  private static List<Core> nth(List<List<Core>> cases, int index) {
    return cases.stream().map(each -> each.get(index)).toList();
  }

  private static boolean isCovered(PolicyPlace place, Core allowed, List<Core> covering) {
    return new Question(List.of(allowed), covering).isImpossible(place.universe());
  }

  private static Problem problem(
      RuleGroup group, PolicyPlace place, List<PolicyPlace> others, Verdict example) {
    Optional<PolicyPlace> one =
        others.stream().filter(other -> isCovered(group, place, List.of(other))).findFirst();
    boolean twoRows = place.policy().actions().get(0) == Action.UPDATE;
    Problem problem =
        Problem.of(
                Code.POLICY_WITHOUT_EFFECT,
                place.anchor(),
                "%s allows nothing that %s: it has no effect."
                    .formatted(
                        place.words(),
                        one.map(other -> other.shortWords() + " does not")
                            .orElse("the others do not together")))
            .fix("remove it.");
    return example instanceof Witness witness
        ? problem.note(new ExampleText(place.text(twoRows)).of(witness))
        : problem;
  }
}
