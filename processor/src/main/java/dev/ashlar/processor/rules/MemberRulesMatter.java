package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Moves;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.function.Function;
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
          .ifPresent(
              member -> {
                boolean nothing = hidesNothing(group, member);
                if (nothing) {
                  problems.add(hiding(group));
                }
                eachIsAboutSome(group, nothing, problems);
              });
    }
  }

  /** What always holds by itself is reported for that. */
  private static boolean hidesNothing(RuleGroup group, ProtectedMember member) {
    Core row = Access.read(group.table(), Root.OLD);
    return !group.places(Action.READ, Policy.Effect.ALLOW).isEmpty()
        && isPossible(group, List.of(row), List.of())
        && !isPossible(group, List.of(row), List.of(member.read(Root.OLD)))
        && isPossible(group, List.of(), List.of(member.read(Root.OLD)));
  }

  /** A policy that is also about UPDATE protects writes, so it has to stay. */
  private static Problem hiding(RuleGroup group) {
    List<PolicyPlace> allows = group.places(Action.READ, Policy.Effect.ALLOW);
    boolean one = allows.size() == 1;
    boolean reads = allows.stream().allMatch(place -> place.policy().actions().size() == 1);
    String them = one ? "it" : "them";
    return Problem.of(
            Code.CONDITION_ALWAYS_HOLDS,
            allows.get(0).anchor(),
            "%s the values of %s.%s from nobody who may read the row: %s nothing."
                .formatted(
                    one ? "Policy hides" : "The policies hide",
                    group.table().type().shortName(),
                    allows.get(0).policy().member().orElseThrow(),
                    reads
                        ? (one ? "it limits" : "they limit")
                        : (one ? "its" : "their") + " READ limits"))
        .fix(
            reads
                ? "narrow %s, or remove %s.".formatted(them, them)
                : "narrow %s, or take READ out of %s.".formatted(them, them));
  }

  /** A policy that hides nothing has been reported for that. */
  private static void eachIsAboutSome(RuleGroup group, boolean nothingHidden, Problems problems) {
    for (PolicyPlace place : group.places()) {
      Policy policy = place.policy();
      boolean reads = policy.actions().contains(Action.READ);
      if (policy.effect() == Policy.Effect.ALLOW
          && !(nothingHidden && reads)
          && policy.actions().stream().noneMatch(action -> isAboutSome(group, policy, action))) {
        problems.add(
            Code.POLICY_WITHOUT_EFFECT,
            place.anchor(),
            "%s allows nothing: nobody whom it is about may %s such a row."
                .formatted(place.words(), reads ? "read" : "write"),
            "widen the policies of the table, or remove it.");
      }
    }
  }

  /** What never holds by itself, or as the states are, is reported for that. */
  private static boolean isAboutSome(RuleGroup group, Policy policy, Action action) {
    List<Core> cases = group.cases(policy, action);
    List<Action> deeds = group.deeds(action);
    return isPossible(group, cases, deeds, deed -> Moves.surrounding(group.table(), deed))
        == isPossible(group, cases, deeds, group::surrounding);
  }

  private static boolean isPossible(
      RuleGroup group, List<Core> cases, List<Action> deeds, Function<Action, Core> beside) {
    return IntStream.range(0, cases.size())
        .anyMatch(
            i -> isPossible(group, List.of(cases.get(i), beside.apply(deeds.get(i))), List.of()));
  }

  private static boolean isPossible(RuleGroup group, List<Core> holding, List<Core> failing) {
    return !new Question(holding, failing).isImpossible(group.universe());
  }
}
