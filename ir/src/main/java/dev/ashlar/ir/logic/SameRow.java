package dev.ashlar.ir.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks once about a row that several parts ask about. There is at most one row that another refers
 * to, so that it satisfies one thing and it satisfies another is that it satisfies both; and of any
 * rows, that one satisfies this or one satisfies that is that one satisfies either.
 */
final class SameRow {

  private SameRow() {}

  /**
   * Returns the parts, those about the same row as one, in the place of the first.
   *
   * @param any whether one of the parts suffices
   */
  static List<Core> joined(Collection<Core> parts, boolean any) {
    Map<Object, List<Core>> groups = new LinkedHashMap<>();
    for (Core part : parts) {
      Object row = joins(part, any) ? row((Core.Some) part) : part;
      groups.computeIfAbsent(row, key -> new ArrayList<>()).add(part);
    }
    return groups.values().stream().map(group -> one(group, any)).toList();
  }

  private static boolean joins(Core part, boolean any) {
    return part instanceof Core.Some some && (any || !some.link().many());
  }

  /** Returns the same quantifier without its body: what tells rows apart. */
  private static Core row(Core.Some some) {
    return new Core.Some(some.from(), some.link(), some.variable(), Core.TRUE);
  }

  private static Core one(List<Core> group, boolean any) {
    if (group.size() == 1) {
      return group.get(0);
    }
    Core.Some first = (Core.Some) group.get(0);
    List<Core> bodies = group.stream().map(part -> ((Core.Some) part).body()).toList();
    return new Core.Some(
        first.from(), first.link(), first.variable(), any ? Core.any(bodies) : Core.all(bodies));
  }
}
