package dev.ashlar.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report counts what matters, and shows what no test noticed. */
class MutationReportTest {
  private static final MutationReport REPORT =
      new MutationReport(
          "com.example.notes",
          3,
          List.of(
              result("Note.read_1.1", Outcome.KILLED),
              result("Note.read_1.2", Outcome.SURVIVED),
              result("Note.read_1.3", Outcome.UNKNOWN),
              result("Note.read_1.4", Outcome.EQUIVALENT)));

  private static MutantResult result(String key, Outcome outcome) {
    return new MutantResult(
        key,
        "Note",
        "without \"published\"",
        "allow READ when published || actor.name == 'x\\y'",
        "allow READ",
        outcome,
        outcome == Outcome.KILLED ? Optional.of("RulesTest.drafts") : Optional.empty(),
        outcome == Outcome.KILLED ? Optional.of("expected: true") : Optional.empty(),
        outcome == Outcome.SURVIVED ? List.of("actor   roles []") : List.of(),
        outcome == Outcome.SURVIVED ? List.of("Caller actor = new Caller();") : List.of());
  }

  @Test
  void showsWhatNoTestNoticed() {
    assertThat(REPORT.text())
        .isEqualTo(
            """
            com.example.notes: 4 mutants, 1 killed, 1 survived, 1 unknown, 1 equivalent; 3 tests, score 33

            Note.read_1.2: without "published"
              rule    allow READ when published || actor.name == 'x\\y'
              mutant  allow READ
              actor   roles []
                Caller actor = new Caller();
              no test notices

            Note.read_1.3: without "published"
              rule    allow READ when published || actor.name == 'x\\y'
              mutant  allow READ
              no test notices, and whether one could is not known
            """);
  }

  @Test
  void countsWhatIsNotProvedToBeEquivalent() {
    assertThat(REPORT.score()).isEqualTo(33);
    assertThatCode(() -> REPORT.requireScore(33)).doesNotThrowAnyException();
    assertThatThrownBy(() -> REPORT.requireScore(34)).hasMessageContaining("Note.read_1.2");
    assertThat(new MutationReport("empty", 1, List.of()).score()).isEqualTo(100);
  }

  @Test
  void demandsThatNothingSurvives() {
    assertThatThrownBy(REPORT::requireAllKilled)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "No test notices 1 mutant.\n"
                + "No test notices 1 mutant, and whether one could is not known.\n\n"
                + "com.example.notes: 4 mutants");
    List<MutantResult> rest =
        List.of(
            result("Note.read_1.1", Outcome.KILLED), result("Note.read_1.4", Outcome.EQUIVALENT));
    assertThatCode(() -> new MutationReport("notes", 3, rest).requireAllKilled())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(names = {"SURVIVED", "UNKNOWN", "BROKEN", "NOT_BUILT"})
  void demandsAnAnswerOfEachMutant(Outcome outcome) {
    MutationReport report =
        new MutationReport(
            "notes", 3, List.of(result("Note.read_1.1", Outcome.KILLED), result("two", outcome)));
    assertThatThrownBy(report::requireAllKilled)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(" 1 mutant")
        .hasMessageContaining("\n\ntwo: without \"published\"\n");
    assertThat(report.score()).isEqualTo(50);
  }

  @Test
  void saysWhyATestSaysNothing() {
    MutantResult broken = result("one", Outcome.BROKEN).because("RulesTest.open: no disk");
    MutantResult notBuilt = result("two", Outcome.NOT_BUILT).because("please report it: no code");
    assertThat(new MutationReport("notes", 3, List.of(broken, notBuilt)).text())
        .startsWith(
            "notes: 2 mutants, 0 killed, 0 survived, 0 unknown, 0 equivalent, 1 broken, 1 not"
                + " built; 3 tests, score 0\n")
        .contains("\n  no test says anything, RulesTest.open: no disk\n")
        .endsWith("\n  not built, please report it: no code\n");
  }

  @Test
  void demandsMutants() {
    MutationReport none = new MutationReport("notes", 3, List.of());
    assertThatThrownBy(none::requireAllKilled)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("There are no mutants: notes has no ");
    assertThatThrownBy(() -> none.requireScore(0)).hasMessageStartingWith("There are no mutants");
  }

  @Test
  void isJsonForMachines() {
    assertThat(REPORT.json())
        .startsWith("{\n  \"module\": \"com.example.notes\",\n  \"tests\": 3,\n  \"score\": 33,\n")
        .contains(
            "    {\"key\": \"Note.read_1.1\", \"table\": \"Note\","
                + " \"change\": \"without \\\"published\\\"\","
                + " \"rule\": \"allow READ when published || actor.name == 'x\\\\y'\","
                + " \"mutant\": \"allow READ\", \"outcome\": \"killed\","
                + " \"killedBy\": \"RulesTest.drafts\", \"reason\": \"expected: true\", \"example\": [], \"java\": []},\n")
        .endsWith("]}\n  ]\n}\n");
  }
}
