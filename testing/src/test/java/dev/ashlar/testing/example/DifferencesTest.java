package dev.ashlar.testing.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.notes.Note;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.testing.mutant.Mutant;
import dev.ashlar.testing.mutant.Mutants;
import dev.ashlar.testing.trial.Application;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An example shows what a mutant lets actors do; a proof says that there is none. */
class DifferencesTest {
  private static final Schema NOTES = Application.module(Note.class);

  @Test
  void everyMutantOfTheNotesHasAnExample() {
    List<Mutant> mutants = Mutants.of(NOTES);
    assertThat(mutants).isNotEmpty();
    assertThat(
            mutants.stream()
                .filter(mutant -> !(Differences.of(mutant) instanceof Difference))
                .map(Mutant::key))
        .isEmpty();
  }

  @Test
  void saysWhoMayDoWhatElse() {
    assertThat(example("Note.delete_2.", "|| instead of &&"))
        .containsExactly(
            "actor   roles [ADMIN]",
            "row     stars 0, published true",
            "so      DELETE of Note is allowed, and the mutant denies it");
  }

  @Test
  void showsTheRowsThatLinksLeadTo() {
    List<String> lines = example("Remark.read_1.", "without when");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("actor   roles [");
    assertThat(lines.get(1)).startsWith("row     companyId ").contains(", noteId ");
    assertThat(lines.get(2))
        .isEqualTo("so      READ of Remark is denied, and the mutant allows it");
  }

  @Test
  void saysThatAStrangerComesIn() {
    assertThat(example("Note.tenant.", "without the tenant's guard"))
        .first()
        .asString()
        .startsWith("actor   of another tenant, roles [");
  }

  @Test
  void provesThatRepeatingARuleChangesNothing() {
    Table note = NOTES.findTable(Mutants.of(NOTES).get(0).type()).orElseThrow();
    List<Policy> twice = new ArrayList<>(note.policies());
    twice.add(note.policies().get(0));
    Mutant same = mutant(note.withPolicies(twice));
    assertThat(Differences.of(same)).isEqualTo(new Finding.Same());
  }

  private static Mutant mutant(Table changed) {
    List<Table> tables =
        NOTES.tables().stream()
            .map(table -> table.type().equals(changed.type()) ? changed : table)
            .toList();
    Schema schema =
        new Schema(
            NOTES.irVersion(),
            NOTES.module(),
            NOTES.actor(),
            NOTES.enums(),
            NOTES.objects(),
            tables,
            NOTES.imported());
    return new Mutant("one", changed.type(), "a rule twice", "", "", NOTES, schema, schema);
  }

  private static List<String> example(String prefix, String change) {
    Mutant mutant =
        Mutants.of(NOTES).stream()
            .filter(each -> each.key().startsWith(prefix) && each.change().equals(change))
            .findFirst()
            .orElseThrow();
    return ExampleText.of(NOTES, (Difference) Differences.of(mutant));
  }
}
