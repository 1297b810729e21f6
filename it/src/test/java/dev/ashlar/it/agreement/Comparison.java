package dev.ashlar.it.agreement;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Asks a subject what the reference knows. */
final class Comparison {
  private final Sample sample;
  private final RandomSubjects subjects;
  private final Random random;
  private final Differences differences;

  Comparison(Sample sample, String name) {
    this.sample = sample;
    this.random = new Random(sample.seed() + 1);
    this.subjects = new RandomSubjects(random, Vocabulary.ofSubject());
    this.differences = new Differences(sample.seed(), name);
  }

  Differences differences() {
    return differences;
  }

  /** Compares all that can be asked of the subject. */
  void compare(Variant variant, Actor actor, Subject subject) {
    UUID tenant = actor.tenant();
    List<Map<String, Object>> own =
        sample.rows().stream().filter(row -> row.get("company_id").equals(tenant)).toList();
    Map<String, Object> before = own.get(random.nextInt(own.size()));
    UUID home = random.nextInt(4) == 0 ? Pool.TENANT_C : tenant;
    Map<String, Object> foreign = sample.rows().get(sample.rows().size() - 1);
    List<Question> questions =
        List.of(
            Question.read(),
            Question.update(subjects.changed(before)),
            Question.delete(before),
            Question.create(subjects.row(home, RandomSubjects.key(Sample.ROWS_PER_TENANT))),
            Question.update(subjects.changed(foreign)));
    for (Question question : questions) {
      Case asked = new Case(variant.rules(), sample.rows(), actor, question);
      differences.note(asked, subject.answer(question));
    }
  }
}
