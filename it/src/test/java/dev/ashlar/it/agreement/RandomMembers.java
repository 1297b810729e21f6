package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes rules about members, most of them beside rules that open the table. */
final class RandomMembers {
  private static final Policy OPEN =
      new Policy(
          "open",
          Policy.Effect.ALLOW,
          List.of(Action.values()),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final Random random;
  private final Vocabulary vocabulary;
  private final RandomPolicies policies;

  RandomMembers(Random random, Vocabulary vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
    this.policies = new RandomPolicies(random, vocabulary);
  }

  /** Returns the rules of a table and of some of its members. */
  List<Policy> next() {
    List<Policy> rules = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      rules.addAll(policies.next());
    } else {
      rules.add(OPEN);
    }
    List<Vocabulary.Column> columns = new ArrayList<>(vocabulary.columns());
    Collections.shuffle(columns, random);
    for (Vocabulary.Column column : columns.subList(0, 3)) {
      for (Policy rule : policies.next()) {
        Action action = rule.actions().get(0);
        boolean reads = action == Action.READ && column.nullable();
        if ((reads || action == Action.UPDATE) && random.nextInt(3) > 0) {
          rules.add(of(column, "member_" + rules.size(), rule));
        }
      }
    }
    return rules;
  }

  private static Policy of(Vocabulary.Column column, String name, Policy rule) {
    return new Policy(
        name,
        rule.effect(),
        rule.actions(),
        rule.roles(),
        rule.when(),
        rule.check(),
        Optional.of(column.member()));
  }
}
