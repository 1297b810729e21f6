package dev.ashlar.it.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What is asked of each table of a variant: to read all, and to write one row of each kind. */
final class LinkedQuestions {
  private static final int ACTORS = 2;

  private final Random random;
  private final LinkedVariant variant;
  private final List<Map<String, Object>> rows;
  private final LinkedRows maker;

  LinkedQuestions(Random random, LinkedVariant variant, List<Map<String, Object>> rows) {
    this.random = random;
    this.variant = variant;
    this.rows = rows;
    this.maker = new LinkedRows(random, variant.source().model());
  }

  /** Returns the questions of some callers. */
  List<LinkedCase> all() {
    Model model = variant.source().model();
    List<LinkedCase> all = new ArrayList<>();
    for (Actor actor : new RandomSubjects(random, Vocabulary.ofSubject()).actors(ACTORS)) {
      LinkedWorld world = new LinkedWorld(model, rows, variant.rules());
      for (Entity entity : model.entities()) {
        for (Question question : questions(world, entity, actor)) {
          all.add(new LinkedCase(model, variant.rules(), rows, actor, entity.type(), question));
        }
      }
    }
    return all;
  }

  private List<Question> questions(LinkedWorld world, Entity entity, Actor actor) {
    List<Question> questions = new ArrayList<>(List.of(Question.read()));
    if (entity.shared()) {
      return questions;
    }
    UUID tenant = actor.tenant();
    UUID home = random.nextInt(4) == 0 ? Pool.TENANT_C : tenant;
    UUID fresh = LinkedRows.key(LinkedRows.ROWS + 1 + random.nextInt(2));
    questions.add(Question.create(maker.another(entity, home, fresh)));
    List<Map<String, Object>> stored = world.rows(entity);
    List<Map<String, Object>> own =
        stored.stream().filter(row -> row.get("company_id").equals(tenant)).toList();
    for (Map<String, Object> row : own) {
      if (random.nextInt(2) == 0) {
        questions.add(Question.update(maker.changed(entity, row)));
      }
      if (world.isAlone(row)) {
        questions.add(Question.delete(row));
      }
    }
    stored.stream()
        .filter(row -> row.get("company_id").equals(Pool.TENANT_C))
        .findFirst()
        .ifPresent(row -> questions.add(Question.update(maker.changed(entity, row))));
    return questions;
  }
}
