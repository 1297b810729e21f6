package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Policies about the values of a member decide something beside those about its rows: they hide the
 * value from some who may read the row, and each of them is about some who may.
 */
final class MemberRulesMatter implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (RuleGroup group : RuleGroup.all(subject)) {
      group
          .member()
          .filter(member -> !hidesNothing(group, member, problems))
          .ifPresent(member -> eachIsAboutSome(group, problems));
    }
  }

  /** What always holds by itself is reported for that. */
  private static boolean hidesNothing(RuleGroup group, ProtectedMember member, Problems problems) {
    List<PolicyPlace> allows = group.places(Action.READ, Policy.Effect.ALLOW);
    Core row = Access.read(group.table(), Root.OLD);
    boolean nothing =
        !allows.isEmpty()
            && isPossible(group, List.of(row), List.of())
            && !isPossible(group, List.of(row), List.of(member.read(Root.OLD)))
            && isPossible(group, List.of(), List.of(member.read(Root.OLD)));
    if (nothing) {
      PolicyPlace first = allows.get(0);
      problems.add(
          Code.CONDITION_ALWAYS_HOLDS,
          first.anchor(),
          "%s of %s.%s from nobody who may read the row: %s nothing."
              .formatted(
                  allows.size() == 1 ? "Policy hides the values" : "The policies hide the values",
                  group.table().type().shortName(),
                  member.member().name(),
                  allows.size() == 1 ? "it limits" : "they limit"),
          "narrow it, or remove it.");
    }
    return nothing;
  }

  private static void eachIsAboutSome(RuleGroup group, Problems problems) {
    for (PolicyPlace place : group.places()) {
      Policy policy = place.policy();
      boolean allows = policy.effect() == Policy.Effect.ALLOW;
      boolean matters =
          policy.actions().stream()
              .anyMatch(action -> !allows || isAboutSome(group, policy, action));
      if (!matters) {
        problems.add(
            Code.POLICY_WITHOUT_EFFECT,
            place.anchor(),
            "%s allows nothing: nobody whom it is about may %s such a row."
                .formatted(
                    place.words(), policy.actions().contains(Action.READ) ? "read" : "write"),
            "widen the policies of the table, or remove it.");
      }
    }
  }

  /** What never holds by itself is reported for that. */
  private static boolean isAboutSome(RuleGroup group, Policy policy, Action action) {
    List<Core> cases = group.cases(policy, action);
    List<Core> surroundings = group.surroundings(action);
    return cases.stream().noneMatch(each -> isPossible(group, List.of(each), List.of()))
        || IntStream.range(0, cases.size())
            .anyMatch(
                i -> isPossible(group, List.of(cases.get(i), surroundings.get(i)), List.of()));
  }

  private static boolean isPossible(RuleGroup group, List<Core> holding, List<Core> failing) {
    return !new Question(holding, failing).isImpossible(group.universe());
  }
}
