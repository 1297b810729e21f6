package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.it.typescript.Answer;
import dev.ashlar.it.typescript.PolicyCase;
import dev.ashlar.it.typescript.PolicyMirrors;
import dev.ashlar.it.typescript.PolicyQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Asks the TypeScript mirrors of many variants at once. A mirror may leave the answer to the
 * server; what it does answer must be what the reference says.
 */
final class MirrorComparison {
  private final Sample sample;
  private final List<Variant> variants;
  private final Differences<Case> differences;
  private final List<Step> steps = new ArrayList<>();

  /** A row, what it is to become, and who wants that. */
  private record Step(Actor actor, Map<String, Object> before, Map<String, Object> after) {}

  MirrorComparison(Sample sample, int variants) {
    this.sample = sample;
    this.variants = sample.variants().subList(0, variants);
    this.differences = new Differences<>(sample.seed(), "TypeScript mirrors");
    RandomSubjects subjects =
        new RandomSubjects(new Random(sample.seed() + 2), Vocabulary.ofSubject());
    for (Actor actor : sample.actors()) {
      sample.rows().forEach(row -> steps.add(new Step(actor, row, subjects.changed(row))));
    }
  }

  /** Asks about every row, and about a change of every row. */
  Differences<Case> compare() {
    PolicyMirrors mirrors = PolicyMirrors.of(Tables.all(sample.stage().schema(), variants));
    for (Action action : Action.values()) {
      List<PolicyQuestion> questions =
          variants.stream().map(variant -> Mirror.question(action, variant)).toList();
      List<PolicyCase> facts =
          steps.stream()
              .map(
                  step ->
                      Mirror.facts(
                          action, step.actor(), step.before(), step.after(), Mirror.subject()))
              .toList();
      List<List<Answer>> answers = mirrors.ask(questions, facts);
      for (int i = 0; i < answers.size(); i++) {
        compare(variants.get(i), action, answers.get(i));
      }
    }
    return differences;
  }

  private void compare(Variant variant, Action action, List<Answer> answers) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (!Mirror.tenantIsSet(action, step.actor(), step.before())) {
        Case asked = asked(variant, action, step);
        differences.note(asked, asked.expected(), outcome(answers.get(i), step));
      }
    }
  }

  private static Case asked(Variant variant, Action action, Step step) {
    Question question =
        switch (action) {
          case READ -> Question.read();
          case CREATE -> Question.create(step.before());
          case UPDATE -> Question.update(step.after());
          case DELETE -> Question.delete(step.before());
        };
    return new Case(variant.rules(), List.of(step.before()), step.actor(), question);
  }

  private static Outcome outcome(Answer answer, Step step) {
    return switch (answer) {
      case YES -> new Outcome.Keys(Set.of((UUID) step.before().get("id")));
      case NO -> new Outcome.Keys(Set.of());
      case UNKNOWN -> new Outcome.Undecided();
    };
  }
}
