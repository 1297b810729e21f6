package dev.ashlar.testing.trial;

/** What tests do when a rule says something else. */
public sealed interface Reaction {

  /** All tests passed. */
  record Passed() implements Reaction {}

  /**
   * A test failed that passes without the mutant.
   *
   * @param test its class and method
   * @param reason what was thrown, on one line
   */
  record Noticed(String test, String reason) implements Reaction {}

  /**
   * No test failed by itself, but something around one did: classes did not fit together, or it was
   * not set up. Whether tests notice is not known.
   *
   * @param test its class, and its method if it has one
   * @param reason what was thrown, on one line
   */
  record Broken(String test, String reason) implements Reaction {}
}
