package dev.ashlar.it.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Makes a failing case smaller for as long as it fails. Every attempt compiles and stores anew, so
 * there is a bound on them.
 */
record Shrinker<C extends Askable<C>>(Bench<C> bench) {
  private static final int AT_ONCE = 24;
  private static final int ATTEMPTS = 40;

  /**
   * What came of it.
   *
   * @param reproduced whether the case failed at all when it was asked alone
   */
  record Shrunk<C extends Askable<C>>(
      C smallest, Outcome outcome, boolean reproduced, int attempts) {

    String about(String name, long seed) {
      return "%s, seed %d: the answer was %s".formatted(name, seed, outcome);
    }

    String message(String name, int different, Path file) {
      return """
          %s: %d differences.
          %s
            expected %s, got %s
          It is in %s.
          Copy the file to it/src/test/resources/policy-corpus, give it a name and say in "about" what was wrong.
          %s"""
          .formatted(
              name,
              different,
              reproduced
                  ? "The first, made smaller in %d attempts:".formatted(attempts)
                  : "The first, which does not fail alone:",
              smallest.expected(),
              outcome,
              file,
              smallest.json(""));
    }
  }

  /** Returns the smallest case found that fails too. */
  Shrunk<C> shrink(C failing) {
    Outcome outcome = bench.outcomes(List.of(failing)).get(0);
    if (!outcome.differs(failing.expected())) {
      return new Shrunk<>(failing, outcome, false, 1);
    }
    Search search = new Search(failing, outcome);
    search.run();
    return new Shrunk<>(search.smallest, search.outcome, true, search.attempts);
  }

  private final class Search {
    private C smallest;
    private Outcome outcome;
    private int attempts;

    private Search(C failing, Outcome outcome) {
      this.smallest = failing;
      this.outcome = outcome;
    }

    private void run() {
      boolean smaller = true;
      while (smaller) {
        smaller = false;
        for (Function<C, List<C>> kind : smallest.shrinks()) {
          while (takesOne(kind.apply(smallest))) {
            smaller = true;
          }
        }
      }
    }

    /** Goes on with the first candidate that fails in the same way, if there is one. */
    private boolean takesOne(List<C> candidates) {
      for (int from = 0; from < candidates.size() && attempts < ATTEMPTS; from += AT_ONCE) {
        List<C> some = candidates.subList(from, Math.min(from + AT_ONCE, candidates.size()));
        attempts++;
        List<Outcome> outcomes = bench.outcomes(some);
        for (int i = 0; i < some.size(); i++) {
          Outcome each = outcomes.get(i);
          if (each.differs(some.get(i).expected()) && each.isLike(outcome)) {
            smallest = some.get(i);
            outcome = each;
            return true;
          }
        }
      }
      return false;
    }
  }
}
