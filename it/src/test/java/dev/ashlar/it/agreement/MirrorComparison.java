package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.it.typescript.Answer;
import dev.ashlar.it.typescript.PolicyCase;
import dev.ashlar.it.typescript.PolicyMirrors;
import dev.ashlar.it.typescript.PolicyQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Asks the TypeScript mirrors of all variants at once. A mirror may leave the answer to the server;
 * what it does answer must be what the reference says.
 */
final class MirrorComparison {
  private final Stage stage;
  private final List<Case> cases = new ArrayList<>();
  private final Map<Answer, Integer> counts = new HashMap<>();

  /** A row, what it is to become, and who wants that. */
  private record Case(Actor actor, Map<String, Object> before, Map<String, Object> after) {}

  MirrorComparison(Stage stage) {
    this.stage = stage;
    RandomSubjects subjects =
        new RandomSubjects(new Random(stage.seed() + 2), Vocabulary.ofSubject());
    for (Actor actor : stage.actors()) {
      stage.rows().forEach(row -> cases.add(new Case(actor, row, subjects.changed(row))));
    }
  }

  /** Fails with the first answer that differs. */
  void verify() {
    PolicyMirrors mirrors = PolicyMirrors.of(Tables.all(stage.schema(), stage.variants()));
    for (Action action : Action.values()) {
      List<PolicyQuestion> questions =
          stage.variants().stream()
              .map(variant -> new PolicyQuestion(action, "Subject" + variant.number()))
              .toList();
      List<PolicyCase> facts = cases.stream().map(each -> facts(action, each)).toList();
      List<List<Answer>> answers = mirrors.ask(questions, facts);
      for (int i = 0; i < answers.size(); i++) {
        compare(stage.variants().get(i), action, answers.get(i));
      }
    }
    System.out.printf("TypeScript mirrors: %s, 0 differences (seed %d)%n", counts, stage.seed());
    if (!counts.keySet().containsAll(List.of(Answer.YES, Answer.NO))) {
      throw new AssertionError("nothing was decided: " + counts);
    }
  }

  private void compare(Variant variant, Action action, List<Answer> answers) {
    for (int i = 0; i < cases.size(); i++) {
      Case each = cases.get(i);
      boolean foreign =
          !each.before().get("company_id").equals(each.actor().claims().get("companyId"));
      if (action == Action.CREATE && foreign) {
        continue; // the server puts the actor's tenant into a new row
      }
      Answer answer = answers.get(i);
      counts.merge(answer, 1, Integer::sum);
      boolean expected = expected(stage.reference(variant, each.actor()), action, each);
      if (answer != Answer.UNKNOWN && answer != (expected ? Answer.YES : Answer.NO)) {
        throw new AssertionError(
            "seed %d, %s of variant %d: expected %s, got %s%s%n  %s"
                .formatted(
                    stage.seed(),
                    action,
                    variant.number(),
                    expected,
                    answer,
                    variant.rules(),
                    each));
      }
    }
  }

  private static boolean expected(ReferenceRules reference, Action action, Case each) {
    return switch (action) {
      case READ -> reference.read(each.before());
      case CREATE -> reference.create(each.before());
      case UPDATE -> reference.update(each.before(), each.after());
      case DELETE -> reference.delete(each.before());
    };
  }

  private PolicyCase facts(Action action, Case each) {
    Map<String, Object> actor = new HashMap<>(each.actor().claims());
    actor.put("roles", each.actor().roles());
    return action == Action.UPDATE
        ? PolicyCase.ofChange(actor, members(each.before()), members(each.after()), Stage.NOW)
        : PolicyCase.of(actor, members(each.before()), Stage.NOW);
  }

  private static Map<String, Object> members(Map<String, Object> row) {
    Map<String, String> names = new HashMap<>(Vocabulary.ofSubject().members());
    names.putAll(Map.of("id", "id", "company_id", "companyId", "version", "version"));
    Map<String, Object> members = new HashMap<>();
    row.forEach((column, value) -> members.put(names.get(column), value));
    return members;
  }
}
