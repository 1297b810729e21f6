package dev.ashlar.testing;

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
 * @param example lines that show who may do what else; empty if there is none in hand
 * @param java the same actor and rows as Java, a variable on each line
 */
public record MutantResult(
    String key,
    String table,
    String change,
    String before,
    String after,
    Outcome outcome,
    Optional<String> killedBy,
    List<String> example,
    List<String> java) {

  /** Copies the lines. */
  public MutantResult {
    example = List.copyOf(example);
    java = List.copyOf(java);
  }

  /** Returns the same with a line instead of the example. */
  MutantResult with(String line) {
    return new MutantResult(
        key, table, change, before, after, outcome, killedBy, List.of(line), java);
  }
}
