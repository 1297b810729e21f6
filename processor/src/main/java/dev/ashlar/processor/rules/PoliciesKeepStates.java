package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Moves;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;

/**
 * What a policy allows to create or to update can be so: a new row is in the initial state, and
 * only transitions change the state.
 */
final class PoliciesKeepStates implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (PolicyPlace place : PolicyPlace.all(subject)) {
      if (place.policy().effect() == Policy.Effect.ALLOW) {
        place.policy().actions().forEach(action -> check(place, action, problems));
      }
    }
  }

  /** What can never hold for a reason of its own is reported for that. */
  private static void check(PolicyPlace place, Action action, Problems problems) {
    Core allowed = OneRule.allows(place.policy(), action);
    Core states = Moves.surrounding(place.table(), action);
    if (!states.equals(Core.TRUE)
        && !isImpossible(place, List.of(allowed))
        && isImpossible(place, List.of(allowed, states))) {
      report(place, action, allowed, problems);
    }
  }

  private static void report(PolicyPlace place, Action action, Core allowed, Problems problems) {
    StateMachine machine =
        place.table().machines().stream()
            .filter(each -> isImpossible(place, List.of(allowed, Moves.surrounding(each, action))))
            .findFirst()
            .orElse(place.table().machines().get(0));
    String state = place.table().requireColumn(machine.column()).id().member();
    boolean added = action == Action.CREATE;
    problems.add(
        Code.POLICY_NEVER_HOLDS,
        anchor(place),
        "%s can never %s: %s."
            .formatted(
                place.words(),
                place.policy().actions().size() == 1 ? "hold" : "allow " + action,
                added
                    ? "%s of a new row is %s".formatted(state, machine.initial())
                    : "it would change %s, which only transitions do".formatted(state)),
        added
            ? "write \"%s == %s\", or leave %s out.".formatted(state, machine.initial(), state)
            : "write a @Transition, or leave %s out.".formatted(state));
  }

  private static Anchor anchor(PolicyPlace place) {
    Policy policy = place.policy();
    return policy.check().isPresent()
        ? place.at("check")
        : policy.when().isPresent() ? place.at("when") : place.anchor();
  }

  private static boolean isImpossible(PolicyPlace place, List<Core> cores) {
    return new Question(cores, List.of()).isImpossible(place.universe());
  }
}
