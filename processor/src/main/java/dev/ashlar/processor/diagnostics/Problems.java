package dev.ashlar.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one compilation; the same problem twice is kept once. */
public final class Problems {
  private final Set<Problem> found = new LinkedHashSet<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void add(Code code, Anchor anchor, String message, String fix) {
    add(Problem.of(code, anchor, message).fix(fix));
  }

  public void addAll(Collection<Problem> problems) {
    found.addAll(problems);
  }

  /** Whether any of them stops the build. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> Severity.of(problem.code()) == Severity.ERROR);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns the problems sorted by anchor, then by code. */
  public List<Problem> sorted() {
    return found.stream()
        .sorted(
            Comparator.comparing(Problem::anchor)
                .thenComparing(problem -> problem.code().id())
                .thenComparing(Problem::message))
        .toList();
  }
}
