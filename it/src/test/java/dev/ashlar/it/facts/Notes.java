package dev.ashlar.it.facts;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Why parts of a schema cannot be said with annotations. */
final class Notes {
  private final Map<Subject, String> reasons = new TreeMap<>();

  /** Remembers the reason; the first one stands. */
  void add(Subject subject, String reason) {
    reasons.putIfAbsent(subject, reason);
  }

  /** Returns whether something was said about this part. */
  boolean has(Subject subject) {
    return reasons.containsKey(subject);
  }

  /** Returns why this part cannot be said. */
  Optional<String> find(Subject subject) {
    return Optional.ofNullable(reasons.get(subject));
  }
}
