package dev.ashlar.it.agreement;

import java.util.ArrayList;
import java.util.List;

/** Counts answers about members, and keeps the first that the reference does not give. */
final class MemberTally {
  private static final int KEPT = 10;

  private final String name;
  private final long seed;
  private final List<String> different = new ArrayList<>();
  private int asked;
  private int granted;

  MemberTally(String name, long seed) {
    this.name = name;
    this.seed = seed;
  }

  /** Notes an answer. */
  void note(String what, Variant variant, Actor actor, boolean expected, boolean answer) {
    asked++;
    granted += expected ? 1 : 0;
    if (expected != answer) {
      different.add(
          "%s: %s, and the reference says %s%n  rules %s%n  actor %s"
              .formatted(what, answer, expected, variant.rules(), actor));
    }
  }

  /** Prints the counts; fails if there is a difference, or if nothing was granted at all. */
  void verify() {
    System.out.printf(
        "Members, %s: %d questions, %d granted, %d differences (seed %d)%n",
        name, asked, granted, different.size(), seed);
    if (!different.isEmpty()) {
      List<String> first = different.subList(0, Math.min(KEPT, different.size()));
      throw new AssertionError(
          different.size() + " differences, seed " + seed + "\n" + String.join("\n", first));
    }
    if (granted == 0 || granted == asked) {
      throw new AssertionError("all answers are the same, so nothing was tested");
    }
  }
}
