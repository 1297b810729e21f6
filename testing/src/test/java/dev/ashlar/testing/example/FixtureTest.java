package dev.ashlar.testing.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.notes.Note;
import dev.ashlar.ir.Schema;
import dev.ashlar.testing.mutant.Mutant;
import dev.ashlar.testing.mutant.Mutants;
import dev.ashlar.testing.trial.Application;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An example can be pasted into a test. */
class FixtureTest {
  private static final Schema NOTES = Application.module(Note.class);
  private static final String PLAIN = "UUID.fromString(\"00000000-0000-0000-0000-0000000000bb\")";
  private static final String COMPANY = "UUID.fromString(\"00000000-0000-0000-0000-0000000000aa\")";

  @Test
  void makesTheActorAndTheRow() {
    assertThat(java("Note.delete_2.", "|| instead of &&"))
        .containsExactly(
            "Caller actor = new Caller(%s, %s, Set.of(Role.ADMIN));".formatted(PLAIN, COMPANY),
            "Note row = new Note(%s, %s, %s, true, 0);".formatted(PLAIN, COMPANY, PLAIN));
  }

  @Test
  void makesBothRowsOfAChange() {
    assertThat(java("Note.update_1.", "without check"))
        .hasSize(3)
        .satisfies(
            lines -> {
              assertThat(lines.get(1)).startsWith("Note before = new Note(");
              assertThat(lines.get(2)).startsWith("Note row = new Note(");
            });
  }

  @Test
  void makesTheRowsBeside() {
    assertThat(java("Remark.read_1.", "no longer about READ"))
        .last()
        .asString()
        .startsWith("Note beside1 = new Note(");
  }

  @Test
  void makesStrangersOfAnotherTenant() {
    assertThat(java("Note.@Tenant.", "without the tenant's guard"))
        .first()
        .asString()
        .contains("UUID.fromString(\"00000000-0000-0000-0000-0000000000ab\")")
        .doesNotContain(COMPANY);
  }

  private static List<String> java(String prefix, String change) {
    Mutant mutant =
        Mutants.of(NOTES).stream()
            .filter(each -> each.key().startsWith(prefix) && each.change().equals(change))
            .findFirst()
            .orElseThrow();
    Difference difference = (Difference) Differences.of(mutant);
    Instances instances = new Instances(NOTES, Note.class.getClassLoader());
    return Fixture.of(NOTES, difference.decision(), difference.world(), instances).java();
  }
}
