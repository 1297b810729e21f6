package dev.ashlar.it.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A question to the rules of a variant, and what the reference says. */
record Asked(Variant variant, Case question, Set<UUID> expected) {

  /** Returns one question of each kind for each variant and actor, in the order of the variants. */
  static List<Asked> of(
      long seed, List<Variant> variants, List<Map<String, Object>> rows, List<Actor> actors) {
    Random random = new Random(seed);
    RandomSubjects subjects = new RandomSubjects(random, Vocabulary.ofSubject());
    List<Asked> asked = new ArrayList<>();
    for (Variant variant : variants) {
      for (Actor actor : actors) {
        for (Question question : questions(random, subjects, rows, actor)) {
          Case each = new Case(variant.rules(), rows, actor, question);
          asked.add(new Asked(variant, each, each.expected()));
        }
      }
    }
    return asked;
  }

  private static List<Question> questions(
      Random random, RandomSubjects subjects, List<Map<String, Object>> rows, Actor actor) {
    UUID tenant = actor.tenant();
    List<Map<String, Object>> own =
        rows.stream().filter(row -> row.get("company_id").equals(tenant)).toList();
    Map<String, Object> before = own.get(random.nextInt(own.size()));
    UUID home = random.nextInt(4) == 0 ? Pool.TENANT_C : tenant;
    Map<String, Object> foreign = rows.get(rows.size() - 1);
    return List.of(
        Question.read(),
        Question.update(subjects.changed(before)),
        Question.delete(before),
        Question.create(subjects.row(home, RandomSubjects.key(Sample.ROWS_PER_TENANT))),
        Question.update(subjects.changed(foreign)));
  }
}
