package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Action;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Names the policies of one table that have no name of their own: the action and a number. */
final class PolicyNames {
  private final Set<String> taken = new HashSet<>();

  /** Keeps a name that was given by the user from being made again. */
  void reserve(String name) {
    taken.add(name);
  }

  /**
   * Returns the next name of a policy about the actions, such as {@code read_1}, or {@code
   * note_read_1} for one about the values of a member.
   */
  String next(Optional<String> member, Set<Action> actions) {
    SortedSet<Action> sorted = new TreeSet<>(actions);
    String action = sorted.first().name().toLowerCase(Locale.ROOT);
    String base = member.map(name -> SnakeCase.of(name) + "_").orElse("") + action + "_";
    int number = 1;
    while (!taken.add(base + number)) {
      number++;
    }
    return base + number;
  }
}
