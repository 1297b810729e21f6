package dev.ashlar.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one compilation; the same problem twice is kept once. */
public final class Problems {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::anchor)
          .thenComparing(problem -> problem.code().id())
          .thenComparing(Problem::message);

  private final Set<Problem> found = new LinkedHashSet<>();
  private final Set<Problem> taken = new LinkedHashSet<>();

  /** Adds a problem. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds a problem with something to type instead. */
  public void add(Code code, Anchor anchor, String message, String fix) {
    add(Problem.of(code, anchor, message).fix(fix));
  }

  /** Adds all of them. */
  public void addAll(Collection<Problem> problems) {
    found.addAll(problems);
  }

  /** Whether any of them stops the build. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> Severity.of(problem.code()) == Severity.ERROR);
  }

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns the problems sorted by anchor, then by code. */
  public List<Problem> sorted() {
    return found.stream().sorted(ORDER).toList();
  }

  /** Returns, sorted in the same way, those that this method has not returned before. */
  public List<Problem> take() {
    List<Problem> rest =
        found.stream().filter(problem -> !taken.contains(problem)).sorted(ORDER).toList();
    taken.addAll(rest);
    return rest;
  }
}
