package dev.ashlar.processor.analysis;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Closest;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the columns of member paths that annotations name. */
final class MemberNames {
  private final Outline outline;
  private final Code unknown;

  /** Creates one that reports unknown names under the code. */
  MemberNames(Outline outline, Code unknown) {
    this.outline = outline;
    this.unknown = unknown;
  }

  /**
   * Returns the columns of a member path, several for an embedded record; none if there is no such
   * member, which is then reported.
   *
   * @param subject what names it, such as {@code @Unique}
   */
  List<Slot> columns(String path, String subject, Anchor anchor) {
    List<Slot> found = outline.layout().within(path);
    if (found.isEmpty()) {
      report(path, subject, anchor);
    }
    found.forEach(slot -> notSecret(slot, anchor));
    return found;
  }

  /**
   * Reports a column by which nothing can be searched, because it is encrypted for each row anew.
   */
  void notSecret(Slot slot, Anchor anchor) {
    if (slot.column().protection().secret()) {
      outline
          .problems()
          .add(
              Code.INDEX_ON_SECRET,
              anchor,
              "%s is @Secret and encrypted anew for each row: a unique or an index on it would never find an equal value."
                  .formatted(slot.path()),
              "name another component.");
    }
  }

  private void report(String path, String subject, Anchor anchor) {
    String table = outline.type().shortName();
    Problem problem =
        Problem.of(
            unknown,
            anchor,
            "%s of %s names '%s', which %s does not have: it could not be created."
                .formatted(subject, table, path, table));
    outline
        .problems()
        .add(
            Closest.to(path, known())
                .map(meant -> problem.fix("write \"%s\".".formatted(meant)))
                .orElse(problem));
  }

  private Set<String> known() {
    Set<String> known = new TreeSet<>();
    for (Slot slot : outline.layout().slots()) {
      List<String> steps = List.of(slot.path().split("\\."));
      for (int length = 1; length <= steps.size(); length++) {
        known.add(String.join(".", new ArrayList<>(steps.subList(0, length))));
      }
    }
    return known;
  }
}
