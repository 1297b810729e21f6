package dev.ashlar.runtime;

import java.util.ArrayList;
import java.util.List;

/** What the start-up check found: what forbids to go on, and what somebody should know. */
final class Findings {
  private final List<String> refusals = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  /** Adds a reason not to work with the database, with its cure. */
  void refuse(String sentence) {
    refusals.add(sentence);
  }

  /** Adds a warning, with its cure. */
  void warn(String sentence) {
    warnings.add(sentence);
  }

  List<String> refusals() {
    return List.copyOf(refusals);
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }
}
