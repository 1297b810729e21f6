package dev.ashlar.testing;

import java.util.List;

/**
 * What came of all mutants of a module.
 *
 * @param module its name
 * @param tests how many tests ran against each
 * @param results by table and rule
 */
public record MutationReport(String module, int tests, List<MutantResult> results) {

  /** Copies the list. */
  public MutationReport {
    results = List.copyOf(results);
  }

  /** Returns how many mutants there are of the outcome. */
  public int count(Outcome outcome) {
    return (int) results.stream().filter(each -> each.outcome() == outcome).count();
  }

  /**
   * Returns how many of a hundred mutants were noticed, of those that are not proved to be
   * equivalent; rounded down, 100 if there are none.
   */
  public int score() {
    int counted = results.size() - count(Outcome.EQUIVALENT);
    return counted == 0 ? 100 : count(Outcome.KILLED) * 100 / counted;
  }

  /**
   * Demands a score.
   *
   * @throws AssertionError if it is not reached, with all mutants that no test noticed
   */
  public void requireScore(int percent) {
    if (score() < percent) {
      throw new AssertionError(
          "Tests notice %s of 100 mutants, and have to notice %s.\n\n%s"
              .formatted(score(), percent, text()));
    }
  }

  /**
   * Demands that tests notice every mutant for which there is an example.
   *
   * @throws AssertionError if one survived, with all mutants that no test noticed
   */
  public void requireAllKilled() {
    int survived = count(Outcome.SURVIVED);
    if (survived > 0) {
      throw new AssertionError("No test notices %s mutants.\n\n%s".formatted(survived, text()));
    }
  }

  /** Returns the counts, and what no test noticed, for people. */
  public String text() {
    return new ReportText(this).write();
  }

  /** Returns all of it as JSON: a mutant on each line. */
  public String json() {
    return new ReportJson(this).write();
  }
}
