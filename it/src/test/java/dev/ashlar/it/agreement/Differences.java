package dev.ashlar.it.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Counts answers, and keeps the first cases that were not answered as the reference does.
 *
 * @param <C> the kind of cases
 */
final class Differences<C extends Askable<C>> implements Counted {
  private static final int KEPT = 20;

  private final long seed;
  private final String name;
  private final List<C> first = new ArrayList<>();
  private int asked;
  private int granted;
  private int undecided;
  private int different;

  Differences(long seed, String name) {
    this.seed = seed;
    this.name = name;
  }

  /** Notes what came of a case. */
  void note(C each, Set<UUID> expected, Outcome outcome) {
    asked++;
    granted += expected.isEmpty() ? 0 : 1;
    undecided += outcome instanceof Outcome.Undecided ? 1 : 0;
    if (outcome.differs(expected)) {
      different++;
      if (first.size() < KEPT) {
        first.add(each);
      }
    }
  }

  @Override
  public int asked() {
    return asked;
  }

  @Override
  public int count() {
    return different;
  }

  /** Returns the first cases that were not answered as the reference does. */
  List<C> first() {
    return List.copyOf(first);
  }

  /**
   * Prints the counts. Fails if there is a difference, which is shrunk on the bench and written to
   * a file, and if nothing was granted at all.
   */
  Differences<C> verify(Bench<C> bench) {
    System.out.printf(
        "%s: %d questions, %d granted, %d left to the server, %d differences (seed %d)%n",
        name, asked, granted, undecided, different, seed);
    if (!first.isEmpty()) {
      Shrinker.Shrunk<C> shrunk = new Shrinker<>(bench).shrink(first.get(0));
      String file = (name + "-" + seed).toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
      Path written = Corpus.writeFailure(file, shrunk.smallest().json(shrunk.about(name, seed)));
      throw new AssertionError(shrunk.message(name, different, written));
    }
    if (granted == 0) {
      throw new AssertionError(name + ": nothing was granted, so nothing was tested");
    }
    return this;
  }
}
