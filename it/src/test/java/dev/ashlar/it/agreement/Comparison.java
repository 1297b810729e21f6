package dev.ashlar.it.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Asks a subject what the reference knows, and notes where they differ. */
final class Comparison {
  private static final int KEPT = 5;

  private final Stage stage;
  private final RandomSubjects subjects;
  private final Random random;
  private final List<String> differences = new ArrayList<>();
  private int different;
  private int asked;
  private int granted;

  Comparison(Stage stage) {
    this.stage = stage;
    this.random = new Random(stage.seed() + 1);
    this.subjects = new RandomSubjects(random, Vocabulary.ofSubject());
  }

  /** Compares all that can be asked of the subject. */
  void compare(String name, Variant variant, Actor actor, Subject subject) {
    ReferenceRules reference = stage.reference(variant, actor);
    UUID tenant = (UUID) actor.claims().get("companyId");
    List<Map<String, Object>> own =
        stage.rows().stream().filter(row -> row.get("company_id").equals(tenant)).toList();
    Set<UUID> readable = new HashSet<>();
    own.stream().filter(reference::read).forEach(row -> readable.add((UUID) row.get("id")));
    note(name + " read", readable, subject.read(), variant, actor, Map.of());
    Map<String, Object> before = own.get(random.nextInt(own.size()));
    Map<String, Object> after = subjects.changed(before);
    note(
        name + " update",
        reference.update(before, after),
        subject.update(after),
        variant,
        actor,
        Map.of("before", before, "after", after));
    UUID key = (UUID) before.get("id");
    note(
        name + " delete",
        reference.delete(before),
        subject.delete(key),
        variant,
        actor,
        Map.of("row", before));
    UUID home = random.nextInt(4) == 0 ? Pool.TENANT_C : tenant;
    Map<String, Object> added = subjects.row(home, RandomSubjects.key(Stage.ROWS_PER_TENANT));
    note(
        name + " create",
        reference.create(added),
        subject.create(added),
        variant,
        actor,
        Map.of("row", added));
    Map<String, Object> foreign = subjects.changed(stage.rows().get(stage.rows().size() - 1));
    note(name + " foreign", false, subject.update(foreign), variant, actor, foreign);
  }

  private void note(
      String question,
      Object expected,
      Object answer,
      Variant variant,
      Actor actor,
      Map<String, ?> about) {
    asked++;
    granted += expected.equals(true) || expected instanceof Set<?> set && !set.isEmpty() ? 1 : 0;
    if (expected.equals(answer)) {
      return;
    }
    different++;
    if (differences.size() < KEPT) {
      differences.add(
          "%s of variant %d: expected %s, got %s%s%n  actor %s%n  about %s"
              .formatted(
                  question, variant.number(), expected, answer, variant.rules(), actor, about));
    }
  }

  /** Fails with the first differences, if there are any, or if nothing was granted at all. */
  void verify(String name) {
    System.out.printf(
        "%s: %d rules, %d questions, %d granted, %d differences (seed %d)%n",
        name, stage.rules(), asked, granted, different, stage.seed());
    if (different > 0 || granted == 0) {
      throw new AssertionError(
          different + " differences, seed " + stage.seed() + "\n" + String.join("\n", differences));
    }
  }
}
