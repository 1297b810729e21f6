package dev.ashlar.testing.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.notes.LookingCases;
import com.example.notes.Note;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.testing.mutant.Mutant;
import dev.ashlar.testing.mutant.Mutants;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A mutant without code is said to have none: it is neither noticed nor overlooked. */
class TrialTest {
  private static final Schema NOTES = Application.module(Note.class);

  @Test
  void saysThatAMutantCouldNotBeBuilt() {
    List<Class<?>> tests = List.of(LookingCases.class);
    try (Trial trial = new Trial(NOTES, Application.of(Note.class, tests), tests)) {
      assertThat(trial.unchanged()).isEqualTo(1);
      assertThatThrownBy(() -> trial.noticedBy(impossible())).isInstanceOf(MutantNotBuilt.class);
      assertThat(trial.noticedBy(Mutants.of(NOTES).get(0))).isEmpty();
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
    Table note = some.tableBefore();
    Table changed =
        note.withPolicies(
            note.policies().stream()
                .map(
                    rule ->
                        new Policy(
                            rule.name(),
                            rule.effect(),
                            rule.actions(),
                            rule.roles(),
                            Optional.of(strange),
                            Optional.empty(),
                            rule.member()))
                .toList());
    List<Table> tables =
        NOTES.tables().stream().map(table -> table.equals(note) ? changed : table).toList();
    Schema schema =
        new Schema(
            NOTES.irVersion(),
            NOTES.module(),
            NOTES.actor(),
            NOTES.enums(),
            NOTES.objects(),
            tables,
            NOTES.imported());
    return new Mutant("one", note.type(), "", "", "", NOTES, schema);
  }
}
