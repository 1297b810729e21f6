package dev.ashlar.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Schema;
import dev.ashlar.testing.example.Differences;
import dev.ashlar.testing.example.Finding;
import dev.ashlar.testing.mutant.Mutants;
import dev.ashlar.testing.trial.Application;
import dev.ashlar.testing.trial.Reaction;
import dev.ashlar.testing.trial.Trial;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A module with rules of members, transitions, quantifiers, {@code can}, columns of many types, and
 * types that refuse plain values is changed like any other.
 */
class DepotTest {
  @TempDir static Path work;

  private static CompiledSources depot;

  @BeforeAll
  static void compile() throws Exception {
    depot = CompiledSources.of("depot", work);
  }

  @AfterAll
  static void close() throws Exception {
    depot.close();
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return depot.type("com.example.depot." + name);
  }

  @Test
  void testsThatAssertNothingNoticeNothing() throws Exception {
    MutationReport report = PolicyMutation.of(type("Shipment")).testedBy(type("LookingTest")).run();
    assertThat(report.results()).hasSizeGreaterThan(60);
    assertThat(report.results())
        .allSatisfy(
            result ->
                assertThat(result.outcome())
                    .as(result.toString())
                    .isIn(Outcome.SURVIVED, Outcome.UNKNOWN, Outcome.EQUIVALENT));
  }

  @Test
  void testsOfAHierarchyNoticeWhatTheyAssert() throws Exception {
    MutationReport report =
        PolicyMutation.of(type("DepotSchema"))
            .testedBy(type("PackerTest"), type("CheckerTest"))
            .run();
    assertThat(report.tests()).isEqualTo(3);
    assertThat(report.count(Outcome.KILLED)).isPositive();
    assertThat(report.count(Outcome.BROKEN)).as(report.text()).isZero();
    assertThat(report.count(Outcome.NOT_BUILT)).as(report.text()).isZero();
  }

  @Test
  void noTestNoticesWhatIsEquivalent() throws Exception {
    List<Class<?>> tests = List.of(type("PackerTest"), type("CheckerTest"));
    Schema module = Application.module(type("Shipment"));
    try (Trial trial = new Trial(module, Application.of(type("Shipment"), tests), tests)) {
      trial.unchanged();
      assertThat(
              Mutants.of(module).stream()
                  .filter(mutant -> Differences.of(mutant) instanceof Finding.Same))
          .allSatisfy(
              mutant -> assertThat(trial.reactionTo(mutant)).isEqualTo(new Reaction.Passed()));
    }
  }
}
