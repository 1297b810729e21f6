package dev.ashlar.it.agreement;

import java.util.ArrayList;
import java.util.List;

/** Adds up what was compared, also at the same time, for the line that closes a run. */
final class Tally {
  private final List<Counted> compared = new ArrayList<>();
  private long policies;
  private int samples;

  synchronized void add(long rules) {
    samples++;
    policies += rules;
  }

  synchronized void add(Counted differences) {
    compared.add(differences);
  }

  synchronized long policies() {
    return policies;
  }

  @Override
  public synchronized String toString() {
    return "Agreement: %d policies of %d samples, %d comparisons, %d questions, %d differences"
        .formatted(
            policies,
            samples,
            compared.size(),
            compared.stream().mapToLong(Counted::asked).sum(),
            compared.stream().mapToLong(Counted::count).sum());
  }
}
