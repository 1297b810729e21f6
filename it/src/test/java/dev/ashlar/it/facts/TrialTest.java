package dev.ashlar.it.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Ashlar makes of real schemas is what they are, or what we know to differ. */
class TrialTest {

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.facts.GivenFacts#all")
  void differsAsExplained(Path file, @TempDir Path folder) throws SQLException {
    Trial.Outcome outcome = new Trial(FactsJson.read(file), folder).run();
    Explanations explanations = Explanations.forFacts(file);
    List<String> differences = outcome.differences().stream().map(Difference::toString).toList();
    String report = Report.of(file.getFileName().toString(), outcome, explanations);
    assertThat(outcome.failures()).as(report).isEmpty();
    assertThat(differences)
        .as(report)
        .containsExactlyInAnyOrderElementsOf(explanations.reasons().keySet());
    assertThat(explanations.reasons().values()).noneMatch(String::isEmpty);
  }
}
