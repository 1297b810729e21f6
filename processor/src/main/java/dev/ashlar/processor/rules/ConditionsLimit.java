package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;

/** A condition of a policy leaves something out. */
final class ConditionsLimit implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (PolicyPlace place : PolicyPlace.everywhere(subject)) {
      place.policy().when().ifPresent(when -> check(place, "when", when, problems));
      if (place.policy().when().isEmpty()) {
        place.policy().check().ifPresent(check -> check(place, "check", check, problems));
      }
    }
  }

  /**
   * A check that always holds says something beside a {@code when}: the new row may be any. A new
   * row may be what no row is that is there.
   */
  private static void check(
      PolicyPlace place, String attribute, Condition condition, Problems problems) {
    boolean added = attribute.equals("check") || decidesAboutNewRows(place.policy());
    Core holds = OneRule.at(CertainTruth.holds(condition), added ? Root.NEW : Root.OLD);
    Question question = Question.canFail(holds);
    if (question.isImpossible(place.universe())) {
      problems.add(
          Code.CONDITION_ALWAYS_HOLDS,
          place.at(attribute),
          "%s always holds: its condition limits nothing.".formatted(place.words()),
          "remove \"%s\".".formatted(attribute));
    }
  }

  private static boolean decidesAboutNewRows(Policy policy) {
    return policy.actions().contains(policy.member().isPresent() ? Action.UPDATE : Action.CREATE);
  }
}
