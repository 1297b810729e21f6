package dev.ashlar.testing.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.notes.Note;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.testing.EveryRule;
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
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("actor   roles [");
    assertThat(lines.get(1)).startsWith("row     companyId ").contains(", noteId ");
    assertThat(lines.get(2)).startsWith("beside  Note: ").contains("published false");
    assertThat(lines.get(3))
        .isEqualTo("so      READ of Remark is denied, and the mutant allows it");
  }

  @Test
  void saysThatAStrangerComesIn() {
    assertThat(example("Note.@Tenant.", "without the tenant's guard"))
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

  /** Rules cannot say this today; of rules that compute, nothing is claimed. */
  @Test
  void showsNothingOfWhatCannotBeTriedOut() {
    Table note = NOTES.findTable(Application.name(Note.class)).orElseThrow();
    ExprType number = ExprType.of(ExprType.Kind.LONG);
    Value stars = new Value.ColumnValue(Root.THIS, "stars", number, false);
    Condition computed =
        new Condition.Comparison(
            ComparisonOperator.GREATER,
            new Value.Call(Function.ABS, List.of(stars), number),
            new Value.Constant(number, "3"));
    Mutant other =
        mutant(
            note.withPolicies(
                note.policies().stream()
                    .map(
                        rule ->
                            rule.name().equals("read_1")
                                ? rule.withConditions(
                                    when -> new Condition.And(List.of(when, computed)))
                                : rule)
                    .toList()));
    assertThat(Differences.of(other)).isEqualTo(new Finding.Unclear());
  }

  @Test
  void aStrangerWhomTheRulesRefuseIsNoExample() {
    Table note = NOTES.findTable(Application.name(Note.class)).orElseThrow();
    ExprType id = ExprType.of(ExprType.Kind.UUID);
    Condition own =
        new Condition.Comparison(
            ComparisonOperator.EQUAL,
            new Value.ColumnValue(Root.THIS, "company_id", id, false),
            new Value.ClaimValue("companyId", id, false));
    Schema schema = NOTES.with(EveryRule.when(note, own));
    Mutant unguarded =
        Mutants.of(schema).stream()
            .filter(mutant -> mutant.isUnguarded() && mutant.type().equals(note.type()))
            .findFirst()
            .orElseThrow();
    assertThat(Differences.of(unguarded)).isEqualTo(new Finding.Unclear());
  }

  private static Mutant mutant(Table changed) {
    Schema schema = NOTES.with(changed);
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
