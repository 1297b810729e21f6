package dev.ashlar.ir.logic;

import java.util.ArrayList;
import java.util.List;

/** How a text starts, and how it does not. */
record Prefixes(List<String> required, List<String> refused) {

  /** Nothing is said. */
  static final Prefixes NONE = new Prefixes(List.of(), List.of());

  /** Copies the lists. */
  Prefixes {
    required = List.copyOf(required);
    refused = List.copyOf(refused);
  }

  /** Returns what is said by one prefix. */
  static Prefixes of(String prefix, boolean expected) {
    return expected
        ? new Prefixes(List.of(prefix), List.of())
        : new Prefixes(List.of(), List.of(prefix));
  }

  /** Returns what both say. */
  Prefixes and(Prefixes other) {
    return new Prefixes(joined(required, other.required), joined(refused, other.refused));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  /** Whether the text is as they say. */
  boolean allow(String text) {
    return required.stream().allMatch(text::startsWith)
        && refused.stream().noneMatch(text::startsWith);
  }

  /** Returns the longest that is required; the empty text if none is. */
  String longest() {
    String longest = "";
    for (String prefix : required) {
      longest = prefix.length() > longest.length() ? prefix : longest;
    }
    return longest;
  }
}
