package dev.ashlar.testing.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.notes.Note;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.testing.trial.Application;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each mutant is one mistake, and the rest of the module follows it. */
class MutantsTest {
  private static final Schema NOTES = Application.module(Note.class);

  @Test
  void makesEachMistakeOfARule() {
    assertThat(changes("Note.update_1."))
        .containsExactly(
            "no longer about UPDATE: none",
            "without by: allow UPDATE when stars < 10 check authorId == old.authorId",
            "without WRITER: allow UPDATE by EDITOR when stars < 10 check authorId == old.authorId",
            "without EDITOR: allow UPDATE by WRITER when stars < 10 check authorId == old.authorId",
            "ADMIN instead of WRITER:"
                + " allow UPDATE by ADMIN or EDITOR when stars < 10 check authorId == old.authorId",
            "ADMIN instead of EDITOR:"
                + " allow UPDATE by WRITER or ADMIN when stars < 10 check authorId == old.authorId",
            "without when: allow UPDATE by WRITER or EDITOR check authorId == old.authorId",
            "<= instead of <:"
                + " allow UPDATE by WRITER or EDITOR when stars <= 10 check authorId == old.authorId",
            ">= instead of <:"
                + " allow UPDATE by WRITER or EDITOR when stars >= 10 check authorId == old.authorId",
            "without check: allow UPDATE by WRITER or EDITOR when stars < 10",
            "!= instead of ==:"
                + " allow UPDATE by WRITER or EDITOR when stars < 10 check authorId != old.authorId",
            "without old.:"
                + " allow UPDATE by WRITER or EDITOR when stars < 10 check authorId == authorId");
  }

  @Test
  void makesEachMistakeOfACondition() {
    assertThat(changes("Note.read_1."))
        .containsExactly(
            "no longer about READ: none",
            "without when: allow READ",
            "&& instead of ||: allow READ when published && authorId == actor.id",
            "without \"published\": allow READ when authorId == actor.id",
            "the opposite: allow READ when !published || authorId == actor.id",
            "without \"authorId == actor.id\": allow READ when published",
            "!= instead of ==: allow READ when published || authorId != actor.id");
  }

  @Test
  void leavesOutTheTenantOfEachTable() {
    assertThat(changes("Note.@Tenant."))
        .containsExactly("without the tenant's guard: rows of every companyId");
    assertThat(changes("Remark.@Tenant.")).hasSize(1);
  }

  @Test
  void hasANameForEach() {
    List<Mutant> mutants = Mutants.of(NOTES);
    Set<String> keys = mutants.stream().map(Mutant::key).collect(Collectors.toSet());
    assertThat(keys).hasSameSizeAs(mutants);
    assertThat(mutants.stream().map(Mutant::changed)).doesNotHaveDuplicates().doesNotContain(NOTES);
  }

  @Test
  void rulesThatAskFollowTheRuleThatIsAsked() {
    Mutant open =
        Mutants.of(NOTES).stream()
            .filter(each -> each.key().startsWith("Note.read_1."))
            .filter(each -> each.change().equals("without \"published\""))
            .findFirst()
            .orElseThrow();
    assertThat(meaning(NOTES)).contains("published");
    assertThat(meaning(open.changed())).contains("author_id").doesNotContain("published");
    assertThat(Answers.renewed(NOTES)).isEqualTo(NOTES);
  }

  /** Returns what stands in the place of {@code can(READ, note)}. */
  private static String meaning(Schema schema) {
    Policy rule =
        schema.tables().stream()
            .filter(table -> table.type().simpleName().equals("Remark"))
            .findFirst()
            .orElseThrow()
            .policies()
            .get(0);
    return ((Condition.Permitted) rule.when().orElseThrow()).meaning().toString();
  }

  private static List<String> changes(String prefix) {
    return Mutants.of(NOTES).stream()
        .filter(mutant -> mutant.key().startsWith(prefix))
        .map(mutant -> mutant.change() + ": " + mutant.after())
        .toList();
  }
}
