package dev.ashlar.testing.mutant;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what a rule looked at in sight, and without a say. A generated method is given the rows and
 * the time that its rules look at: without this it would have other parameters, and the tests that
 * call it could not run.
 */
record Mention(Table table) {

  /** Returns the rule that says what the other says, and looks at what the first did. */
  Policy in(Policy changed, Policy before) {
    return new Policy(
        changed.name(),
        changed.effect(),
        changed.actions(),
        changed.roles(),
        both(changed.when(), before.when()),
        changed.check().isEmpty() ? Optional.empty() : both(changed.check(), before.check()),
        changed.member());
  }

  /** Returns the transition that says what the other says, and looks at what the first did. */
  Transition in(Transition changed, Transition before) {
    return new Transition(
        changed.name(),
        changed.from(),
        changed.to(),
        changed.roles(),
        both(changed.when(), before.when()));
  }

  /** Part by part, because explanations look at each by itself. */
  private Optional<Condition> both(Optional<Condition> changed, Optional<Condition> before) {
    if (before.isEmpty() || before.equals(changed)) {
      return changed;
    }
    List<Condition> parts = new ArrayList<>(parts(changed.orElse(Always.holds(table))));
    parts(before.get())
        .forEach(each -> parts.add(new Condition.Or(List.of(Always.holds(table), each))));
    return Optional.of(new Condition.And(parts));
  }

  private static List<Condition> parts(Condition condition) {
    return condition instanceof Condition.And and ? and.operands() : List.of(condition);
  }
}
