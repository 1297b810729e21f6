package dev.ashlar.processor.rules;

import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.processor.analysis.Words;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;

/** The guard of a transition holds for some rows in each of its states, and not for all of them. */
final class TransitionGuards implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    List<TransitionPlace> before = new ArrayList<>();
    for (TransitionPlace place : TransitionPlace.all(subject)) {
      if (canHold(place, problems)) {
        limits(place, problems);
        isNew(place, before, problems);
      }
      before.add(place);
    }
  }

  /** Roles and states alone can always be so. */
  private static boolean canHold(TransitionPlace place, Problems problems) {
    if (place.move().transition().when().isEmpty()) {
      return true;
    }
    List<String> all = place.move().transition().from();
    List<String> never =
        all.stream()
            .filter(state -> isImpossible(place, List.of(place.rule(List.of(state))), List.of()))
            .toList();
    if (never.isEmpty()) {
      return true;
    }
    boolean everywhere = never.equals(all);
    problems.add(
        Code.POLICY_NEVER_HOLDS,
        place.guard(),
        "%s can never be taken%s: %s."
            .formatted(
                place.words(),
                everywhere ? "" : " from " + Words.and(never),
                new Blame(place.universe(), place.text()).of(place.rule(never))),
        everywhere
            ? "write the condition that was meant, or remove the transition."
            : "write the condition that was meant, or leave %s out of \"from\"."
                .formatted(Words.and(never)));
    return false;
  }

  private static void limits(TransitionPlace place, Problems problems) {
    Transition transition = place.move().transition();
    transition
        .when()
        .map(when -> OneRule.at(CertainTruth.holds(when), Root.OLD))
        .filter(when -> isImpossible(place, List.of(place.from(transition.from())), List.of(when)))
        .ifPresent(
            when ->
                problems.add(
                    Code.CONDITION_ALWAYS_HOLDS,
                    place.at("when"),
                    "%s: its condition limits nothing, as it always holds in %s."
                        .formatted(place.words(), Words.and(transition.from())),
                    "remove \"when\"."));
  }

  /** Only that two do the very same is a mistake: a transition is also a name for what is done. */
  private static void isNew(
      TransitionPlace place, List<TransitionPlace> before, Problems problems) {
    before.stream()
        .filter(other -> isSame(place, other))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    Problem.of(
                            Code.POLICY_WITHOUT_EFFECT,
                            place.anchor(),
                            "%s does what transition %s does, for the same rows and actors: it has no effect of its own."
                                .formatted(place.words(), other.move().transition().name()))
                        .fix("write what is different, or remove it.")));
  }

  private static boolean isSame(TransitionPlace place, TransitionPlace other) {
    if (!place.move().table().equals(other.move().table())
        || !place.move().machine().equals(other.move().machine())
        || !place.move().transition().to().equals(other.move().transition().to())) {
      return false;
    }
    Core first = place.rule(place.move().transition().from());
    Core second = other.rule(other.move().transition().from());
    return isImpossible(place, List.of(first), List.of(second))
        && isImpossible(place, List.of(second), List.of(first));
  }

  private static boolean isImpossible(
      TransitionPlace place, List<Core> holding, List<Core> failing) {
    return new Question(holding, failing).isImpossible(place.universe());
  }
}
