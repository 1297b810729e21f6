package dev.ashlar.testing;

import dev.ashlar.testing.mutant.Mutant;
import java.util.List;
import java.util.Optional;

/**
 * What came of one mutant.
 *
 * @param key unique in the module, the same in each run
 * @param table the table whose rule it is
 * @param change what was done to the rule, in a few words
 * @param before the rule as it is
 * @param after the rule as the mutant has it
 * @param killedBy the test that noticed
 * @param reason what that test said; or why no test could say anything
 * @param example lines that show who may do what else; empty if there is none in hand
 * @param java the same actor and rows as Java, a variable on each line; empty if the mutant was
 *     killed, or they cannot be made
 */
public record MutantResult(
    String key,
    String table,
    String change,
    String before,
    String after,
    Outcome outcome,
    Optional<String> killedBy,
    Optional<String> reason,
    List<String> example,
    List<String> java) {

  /** Copies the lines. */
  public MutantResult {
    example = List.copyOf(example);
    java = List.copyOf(java);
  }

  /** Returns the result of a mutant about which there is nothing else to say. */
  static MutantResult of(Mutant mutant, Outcome outcome) {
    return new MutantResult(
        mutant.key(),
        mutant.type().shortName(),
        mutant.change(),
        mutant.before(),
        mutant.after(),
        outcome,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** Returns the same with the test that noticed. */
  MutantResult killedBy(String test) {
    return new MutantResult(
        key, table, change, before, after, outcome, Optional.of(test), reason, example, java);
  }

  /** Returns the same with a reason. */
  MutantResult because(String why) {
    return new MutantResult(
        key, table, change, before, after, outcome, killedBy, Optional.of(why), example, java);
  }

  /** Returns the same with an example. */
  MutantResult shownBy(List<String> lines, List<String> variables) {
    return new MutantResult(
        key, table, change, before, after, outcome, killedBy, reason, lines, variables);
  }

  /** Whether there is nothing left to do: a test noticed, or it is proved that none can. */
  boolean isSettled() {
    return outcome == Outcome.KILLED || outcome == Outcome.EQUIVALENT;
  }
}
