package dev.ashlar.ir.logic;

/**
 * How long a search may go on: counted, not timed, so that the same question always gets the same
 * answer.
 */
final class Budget {
  private int decisions = 1_000;
  private int steps = 10_000;

  /** Takes one decision; returns whether it was still there. */
  boolean decide() {
    decisions--;
    return !spent();
  }

  /** Takes some steps, each as small as one comparison; returns whether they were still there. */
  boolean work(int count) {
    steps -= count;
    return !spent();
  }

  /** Whether nothing is left, so that not to have found anything means nothing. */
  boolean spent() {
    return decisions < 0 || steps < 0;
  }
}
