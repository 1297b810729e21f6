package dev.ashlar.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.notes.AskingCases;
import com.example.notes.FailingCases;
import com.example.notes.LookingCases;
import com.example.notes.NestingCases;
import com.example.notes.Note;
import com.example.notes.RulesCases;
import org.junit.jupiter.api.Test;

/** A mutant is killed by tests that assert something about its rule, and by no others. */
class PolicyMutationTest {

  @Test
  void testsThatKnowTheRulesNoticeEveryMutant() {
    MutationReport report = PolicyMutation.of(Note.class).testedBy(RulesCases.class).run();
    assertThat(report.results()).hasSizeGreaterThan(30);
    report.requireScore(100);
  }

  @Test
  void testsThatAssertNothingNoticeNothing() {
    MutationReport report = PolicyMutation.of(Note.class).testedBy(LookingCases.class).run();
    assertThat(report.count(Outcome.KILLED)).isZero();
    assertThat(report.score()).isZero();
    assertThatThrownBy(() -> report.requireScore(1))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Tests notice 0 of 100 mutants, and have to notice 1.")
        .hasMessageContaining("rule    allow DELETE by ADMIN\n  mutant  allow DELETE\n");
  }

  @Test
  void testsThatOnlyCallNoticeNothing() {
    MutationReport report = PolicyMutation.of(Note.class).testedBy(AskingCases.class).run();
    assertThat(report.count(Outcome.SURVIVED)).as(report.text()).isEqualTo(report.results().size());
  }

  @Test
  void testsThatFailAnywaySayNothingAboutMutants() {
    assertThatThrownBy(() -> PolicyMutation.of(Note.class).testedBy(FailingCases.class).run())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("FailingCases.fails fails without any mutant: ");
  }

  @Test
  void thereHasToBeATest() {
    assertThatThrownBy(() -> PolicyMutation.of(Note.class).run())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("There is no test in ");
  }

  @Test
  void trialsDoNotNest() {
    assertThatThrownBy(() -> PolicyMutation.of(Note.class).testedBy(NestingCases.class).run())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("A test that mutates policies cannot test mutants itself.");
  }

  @Test
  void onlyModulesHaveMutants() {
    assertThatThrownBy(() -> PolicyMutation.of(String.class).testedBy(RulesCases.class).run())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String is neither a table nor the schema class");
  }
}
