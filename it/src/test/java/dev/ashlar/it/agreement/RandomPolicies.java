package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.processor.expr.ExpressionChecker;
import dev.ashlar.processor.expr.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes sets of rules: for each action some that allow, some that deny, by roles, with checks. */
final class RandomPolicies {
  private final Random random;
  private final Vocabulary vocabulary;
  private final RandomConditions conditions;
  private final ConditionText writer;

  RandomPolicies(Random random, Vocabulary vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
    this.conditions = new RandomConditions(random, vocabulary);
    this.writer = new ConditionText(vocabulary.members());
  }

  /** Returns the rules of one table. */
  List<Policy> next() {
    List<Policy> rules = new ArrayList<>();
    for (Action action : Action.values()) {
      int allows = action == Action.READ ? 1 + random.nextInt(3) : random.nextInt(4);
      add(rules, Policy.Effect.ALLOW, action, allows);
      add(rules, Policy.Effect.DENY, action, random.nextInt(4) == 0 ? 1 : 0);
    }
    return rules;
  }

  /** Returns the rules and one more of each action. */
  List<Policy> further(List<Policy> rules, Policy.Effect effect) {
    List<Policy> more = new ArrayList<>(rules);
    for (Action action : Action.values()) {
      add(more, effect, action, 1);
    }
    return more;
  }

  private void add(List<Policy> rules, Policy.Effect effect, Action action, int count) {
    for (int i = 0; i < count; i++) {
      rules.add(rule("rule_" + rules.size(), effect, action));
    }
  }

  private Policy rule(String name, Policy.Effect effect, Action action) {
    boolean writes = action == Action.CREATE || action == Action.UPDATE;
    return new Policy(
        name,
        effect,
        List.of(action),
        roles(),
        sometimes(5, Use.POLICY_WHEN, false),
        writes
            ? sometimes(
                3,
                action == Action.UPDATE ? Use.POLICY_STEP : Use.POLICY_CHECK,
                action == Action.UPDATE)
            : Optional.empty(),
        Optional.empty());
  }

  private List<String> roles() {
    return random.nextInt(3) > 0
        ? List.of()
        : List.copyOf(Pool.ROLES.subList(0, 1 + random.nextInt(2)));
  }

  /** Returns a condition five times out of six, and so on; as text, and read again. */
  private Optional<Condition> sometimes(int times, Use use, boolean old) {
    if (random.nextInt(times + 1) == 0) {
      return Optional.empty();
    }
    String text = conditions.next(1 + random.nextInt(3), old).accept(writer);
    return ExpressionChecker.condition(text, use, new SubjectScope(vocabulary)).tree();
  }
}
