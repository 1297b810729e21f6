package dev.ashlar.it.agreement;

import java.util.concurrent.ThreadLocalRandom;

/** Where randomness comes from: {@code -Dashlar.seed=<number>}, or a new number that is printed. */
final class Seed {
  private Seed() {}

  static long next() {
    String given = System.getProperty("ashlar.seed", "");
    long seed =
        given.isEmpty() ? ThreadLocalRandom.current().nextLong(1_000_000) : Long.parseLong(given);
    System.out.println("Seed " + seed + " (repeat with -Dashlar.seed=" + seed + ")");
    return seed;
  }
}
