package dev.ashlar.ir.logic;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What some rules decide together: some rule that allows must hold certainly, and every rule that
 * denies must certainly not hold.
 *
 * @param rules those that are about one action
 * @param open whether it is allowed where no rule allows anything
 */
record Rulings(List<Policy> rules, boolean open) {

  Rulings {
    rules = List.copyOf(rules);
  }

  /** Returns the answer about one row, without what rules check of a row after a change. */
  Core stored(RowRef row) {
    return about(row, false);
  }

  /** Returns the answer about a row that was not there before. */
  Core added(RowRef row) {
    return about(row, true);
  }

  private Core about(RowRef row, boolean checked) {
    return together(
        rule -> OneRule.allows(rule, row, checked), rule -> OneRule.lifts(rule, row, checked));
  }

  /** Returns the answer about the step from {@link Root#OLD} to {@link Root#NEW}. */
  Core step() {
    return together(OneRule::allowsStep, OneRule::liftsStep);
  }

  private Core together(Function<Policy, Core> allows, Function<Policy, Core> lifts) {
    List<Core> allowed = of(Policy.Effect.ALLOW).map(allows).toList();
    Core some = allowed.isEmpty() && open ? Core.TRUE : Core.any(allowed);
    return Core.all(List.of(some, Core.all(of(Policy.Effect.DENY).map(lifts).toList())));
  }

  private Stream<Policy> of(Policy.Effect effect) {
    return rules.stream().filter(rule -> rule.effect() == effect);
  }
}
