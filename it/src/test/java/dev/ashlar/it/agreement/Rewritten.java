package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random cases and what they become by each {@link Rewriting}. */
final class Rewritten {
  private final Random random;
  private final RandomSubjects subjects;
  private final RandomPolicies policies;

  Rewritten(long seed) {
    random = new Random(seed);
    subjects = new RandomSubjects(random, Vocabulary.ofSubject());
    policies = new RandomPolicies(random, Vocabulary.ofSubject());
  }

  /** Returns cases, each followed by all of its rewritings. */
  List<Case> cases(int ruleSets) {
    List<Map<String, Object>> rows = subjects.rows(Sample.ROWS_PER_TENANT);
    List<Actor> actors = subjects.actors(4);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < ruleSets; i++) {
      Actor actor = actors.get(i % actors.size());
      Case original = new Case(policies.next(), rows, actor, question(i, rows, actor));
      cases.add(original);
      for (Rewriting rewriting : Rewriting.values()) {
        List<Policy> rules = rewriting.of(original.rules(), policies, random);
        cases.add(original.withRules(rules));
      }
    }
    return cases;
  }

  private Question question(int i, List<Map<String, Object>> rows, Actor actor) {
    Map<String, Object> row =
        rows.stream()
            .filter(each -> each.get("company_id").equals(actor.tenant()))
            .skip(i % Sample.ROWS_PER_TENANT)
            .findFirst()
            .orElseThrow();
    return switch (random.nextInt(6)) {
      case 0 -> Question.update(subjects.changed(row));
      case 1 -> Question.delete(row);
      case 2 ->
          Question.create(subjects.row(actor.tenant(), RandomSubjects.key(Sample.ROWS_PER_TENANT)));
      default -> Question.read();
    };
  }
}
