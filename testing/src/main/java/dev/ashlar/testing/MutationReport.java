package dev.ashlar.testing;

import java.util.ArrayList;
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
   * @throws AssertionError if it is not reached, with all mutants that no test noticed; or if there
   *     are no mutants
   */
  public void requireScore(int percent) {
    requireMutants();
    if (score() < percent) {
      throw new AssertionError(
          "Tests notice %s of 100 mutants, and have to notice %s.\n\n%s"
              .formatted(score(), percent, text()));
    }
  }

  /**
   * Demands that tests notice every mutant that is not proved to be equivalent.
   *
   * @throws AssertionError if one survived, or nothing is known of one, with all such mutants; or
   *     if there are no mutants
   */
  public void requireAllKilled() {
    requireMutants();
    List<String> complaints = new ArrayList<>();
    complain(Outcome.SURVIVED, "No test notices %s.", complaints);
    complain(
        Outcome.UNKNOWN, "No test notices %s, and whether one could is not known.", complaints);
    complain(Outcome.BROKEN, "Of %s tests say nothing, since they do not run.", complaints);
    complain(Outcome.NOT_BUILT, "Of %s there is no code to test.", complaints);
    if (!complaints.isEmpty()) {
      throw new AssertionError(String.join("\n", complaints) + "\n\n" + text());
    }
  }

  private void complain(Outcome outcome, String sentence, List<String> complaints) {
    int count = count(outcome);
    if (count > 0) {
      complaints.add(sentence.formatted(count == 1 ? "1 mutant" : count + " mutants"));
    }
  }

  private void requireMutants() {
    if (results.isEmpty()) {
      throw new AssertionError(
          "There are no mutants: %s has no policies, transitions or tenants of its own to change."
              .formatted(module));
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
