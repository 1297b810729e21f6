package dev.ashlar.testing.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.notes.AroundCases;
import com.example.notes.AskingCases;
import com.example.notes.LookingCases;
import com.example.notes.Note;
import com.example.notes.RulesCases;
import dev.ashlar.ir.Action;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.testing.EveryRule;
import dev.ashlar.testing.mutant.Mutant;
import dev.ashlar.testing.mutant.Mutants;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mutant is noticed by what a test says, and by nothing that happens around it. */
class TrialTest {
  private static final Schema NOTES = Application.module(Note.class);

  @Test
  void saysThatAMutantCouldNotBeBuilt() {
    List<Class<?>> tests = List.of(LookingCases.class);
    try (Trial trial = new Trial(NOTES, Application.of(Note.class, tests), tests)) {
      assertThat(trial.unchanged()).isEqualTo(1);
      assertThatThrownBy(() -> trial.reactionTo(impossible())).isInstanceOf(MutantNotBuilt.class);
      assertThat(trial.reactionTo(Mutants.of(NOTES).get(0))).isEqualTo(new Reaction.Passed());
    }
  }

  @Test
  void whatFailsAroundATestIsNoAnswer() {
    assertThat(reaction(AroundCases.SetUp.class))
        .isEqualTo(
            new Reaction.Broken("AroundCases$SetUp.looks", "java.lang.AssertionError: not set up"));
    assertThat(reaction(AroundCases.Unlinked.class)).isInstanceOf(Reaction.Broken.class);
    assertThat(reaction(AroundCases.Afterwards.class)).isInstanceOf(Reaction.Noticed.class);
  }

  @Test
  void aMissingMethodIsNoAnswer() {
    List<Class<?>> tests = List.of(AskingCases.class, RulesCases.class);
    try (Trial trial = new Trial(NOTES, Application.of(Note.class, tests), tests)) {
      trial.unchanged();
      assertThat(trial.reactionTo(without(Action.DELETE)))
          .isInstanceOfSatisfying(
              Reaction.Broken.class, broken -> assertThat(broken.reason()).contains("canDelete"));
    }
  }

  @Test
  void anotherTestMayStillNotice() {
    assertThat(reaction(AroundCases.SetUp.class, RulesCases.class))
        .isInstanceOfSatisfying(
            Reaction.Noticed.class,
            noticed -> {
              assertThat(noticed.test()).startsWith("RulesCases.");
              assertThat(noticed.reason()).isNotBlank();
            });
  }

  @Test
  void runsTheExtensionsThatTheUserHasAskedForAndNoOthers() {
    assertThat(reaction(LookingCases.class)).isEqualTo(new Reaction.Passed());
    System.setProperty("junit.jupiter.extensions.autodetection.enabled", "true");
    try {
      assertThatThrownBy(() -> reaction(LookingCases.class))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("fails without any mutant")
          .hasMessageContaining("an extension that is not asked for");
    } finally {
      System.clearProperty("junit.jupiter.extensions.autodetection.enabled");
    }
  }

  /** Returns what the tests say if authors do not see their drafts. */
  private static Reaction reaction(Class<?>... classes) {
    List<Class<?>> tests = List.of(classes);
    Mutant hidden =
        Mutants.of(NOTES).stream()
            .filter(mutant -> mutant.key().startsWith("Note.read_1."))
            .filter(mutant -> mutant.change().equals("without \"authorId == actor.id\""))
            .findFirst()
            .orElseThrow();
    try (Trial trial = new Trial(NOTES, Application.of(Note.class, tests), tests)) {
      trial.unchanged();
      return trial.reactionTo(hidden);
    }
  }

  /** Returns a mutant with a rule about a column that does not exist. */
  private static Mutant impossible() {
    Mutant some =
        Mutants.of(NOTES).stream()
            .filter(mutant -> mutant.key().equals("Note.read_1.2"))
            .findFirst()
            .orElseThrow();
    Condition strange =
        new Condition.Flag(
            new Value.ColumnValue(
                RowRef.Root.THIS, "nowhere", ExprType.of(ExprType.Kind.BOOL), false));
    return mutant(EveryRule.when(some.tableBefore(), strange));
  }

  /** Returns a mutant in which nothing is said about the action, so that its method is gone. */
  private static Mutant without(Action action) {
    Table note = NOTES.findTable(Application.name(Note.class)).orElseThrow();
    return mutant(
        note.withPolicies(
            note.policies().stream().filter(rule -> !rule.actions().contains(action)).toList()));
  }

  private static Mutant mutant(Table changed) {
    Schema schema = NOTES.with(changed);
    return new Mutant("one", changed.type(), "", "", "", NOTES, schema, schema);
  }
}
