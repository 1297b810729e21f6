package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Optional;

/** There are rows and actors that a policy is about. */
final class PoliciesCanHold implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (RuleGroup group : RuleGroup.all(subject)) {
      group.places().forEach(place -> check(group, place, problems));
    }
  }

  /** What can be allowed can hold, so the conditions by themselves are asked about only if not. */
  private static void check(RuleGroup group, PolicyPlace place, Problems problems) {
    Policy policy = place.policy();
    if (allowsAll(place)) {
      return;
    }
    List<Action> never =
        policy.actions().stream()
            .filter(
                action ->
                    group.cases(policy, action).stream()
                        .allMatch(core -> isImpossible(place, core)))
            .toList();
    if (never.isEmpty() || NobodyPermitted.isReported(group, place, never, problems)) {
      return;
    }
    boolean before = canHold(place, "when", policy.when(), problems);
    boolean after = canHold(place, "check", policy.check(), problems);
    if (before && after && policy.effect() == Policy.Effect.ALLOW) {
      never.forEach(action -> report(place, action, problems));
    }
  }

  /** Whether a step can be allowed by the same condition that allows the other actions. */
  private static boolean allowsAll(PolicyPlace place) {
    Policy policy = place.policy();
    return policy.effect() == Policy.Effect.ALLOW
        && policy.actions().contains(Action.UPDATE)
        && policy.check().isEmpty()
        && !isImpossible(place, OneRule.allows(policy, Action.UPDATE));
  }

  private static void report(PolicyPlace place, Action action, Problems problems) {
    Policy policy = place.policy();
    Anchor anchor = place.atFirst("check", "when");
    boolean only = policy.actions().size() == 1;
    boolean step = action == Action.UPDATE && policy.check().isPresent();
    String verb = only ? "hold" : "allow " + action;
    report(place, anchor, verb, OneRule.allows(policy, action), step, problems);
  }

  private static boolean canHold(
      PolicyPlace place, String attribute, Optional<Condition> condition, Problems problems) {
    Optional<Core> impossible =
        condition.map(CertainTruth::holds).filter(core -> isImpossible(place, core));
    boolean step = attribute.equals("check");
    impossible.ifPresent(core -> report(place, place.at(attribute), "hold", core, step, problems));
    return impossible.isEmpty();
  }

  private static boolean isImpossible(PolicyPlace place, Core core) {
    return Question.canHold(core).isImpossible(place.universe());
  }

  private static void report(
      PolicyPlace place,
      Anchor anchor,
      String verb,
      Core core,
      boolean twoRows,
      Problems problems) {
    problems.add(
        Code.POLICY_NEVER_HOLDS,
        anchor,
        "%s can never %s: %s."
            .formatted(
                place.words(), verb, new Blame(place.universe(), place.text(twoRows)).of(core)),
        "write the condition that was meant, or remove the policy.");
  }
}
