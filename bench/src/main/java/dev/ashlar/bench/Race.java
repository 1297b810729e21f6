package dev.ashlar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Two ways to do the same, in turns, so that a noisy machine disturbs both.
 *
 * @param <W> a way to do it
 */
record Race<W>(String name, W one, W other) {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
  private static final long ROUND_NANOS = Long.getLong("bench.millis", 300) * 1_000_000;

  /** Prints a row for an operation. */
  void print(String operation, Consumer<W> work) {
    List<Double> ofOne = new ArrayList<>();
    List<Double> ofOther = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ofOne.add(micros(one, work));
      ofOther.add(micros(other, work));
    }
    // The first rounds warm up.
    double first = median(ofOne.subList(ROUNDS / 3, ROUNDS));
    double second = median(ofOther.subList(ROUNDS / 3, ROUNDS));
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %.2f |%n",
        name,
        operation,
        first,
        second,
        second / first);
  }

  private double micros(W way, Consumer<W> work) {
    long start = System.nanoTime();
    long calls = 0;
    while (System.nanoTime() - start < ROUND_NANOS) {
      work.accept(way);
      calls++;
    }
    return (System.nanoTime() - start) / 1_000.0 / calls;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
