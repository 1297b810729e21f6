package dev.ashlar.processor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** How long the parts of our own work took; shown to people, and never part of an output. */
final class Phases {
  private static final long NANOS = 1_000_000;

  private final boolean verbose;
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /**
   * @param verbose whether each part is shown, or their sum
   */
  Phases(boolean verbose) {
    this.verbose = verbose;
  }

  /** Does the work and remembers how long it took. */
  void measure(String name, Runnable work) {
    measure(
        name,
        () -> {
          work.run();
          return work;
        });
  }

  /** Does the work, remembers how long it took, and returns what it gives. */
  <T> T measure(String name, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanos.merge(name, System.nanoTime() - start, Long::sum);
    }
  }

  /** Returns the times in milliseconds. */
  String summary() {
    long sum = nanos.values().stream().mapToLong(Long::longValue).sum() / NANOS;
    if (!verbose) {
      return sum + " ms";
    }
    StringJoiner parts = new StringJoiner(", ", sum + " ms (", ")");
    nanos.forEach((name, time) -> parts.add(name + " " + time / NANOS));
    return parts.toString();
  }
}
