package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Widening;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Something to ask about rules.
 *
 * @param truth what the reference says: whether a world is an example
 */
record RandomQuestion(String words, Question question, List<Policy> rules, Predicate<World> truth) {

  /** Returns what can be asked about two sets of rules for the same table. */
  static List<RandomQuestion> all(Table one, Table other) {
    List<RandomQuestion> all = new ArrayList<>();
    for (Action action : Action.values()) {
      Core decision = Widening.decision(one, action);
      List<Policy> rules = rules(one, action);
      List<Policy> both = new ArrayList<>(rules);
      both.addAll(rules(other, action));
      all.add(
          new RandomQuestion(
              action + " at all",
              Question.canHold(decision),
              rules,
              world -> world.allows(one, action)));
      all.add(
          new RandomQuestion(
              action + " not always",
              Question.canFail(decision),
              rules,
              world -> !world.allows(one, action)));
      all.add(
          new RandomQuestion(
              action + " by the last, not by the first",
              new Question(List.of(Widening.decision(other, action)), List.of(decision)),
              both,
              world -> world.allows(other, action) && !world.allows(one, action)));
    }
    return all;
  }

  private static List<Policy> rules(Table table, Action action) {
    return table.policies().stream()
        .filter(rule -> rule.decides(action) || rule.decides(Action.READ))
        .toList();
  }

  @Override
  public String toString() {
    return words + ": " + rules;
  }
}
