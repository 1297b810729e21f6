package dev.ashlar.testing;

/** What came of a mutant. */
public enum Outcome {
  /** A test failed. */
  KILLED,
  /** All tests passed, although some actor may do something else. */
  SURVIVED,
  /** All tests passed; whether anybody may do something else is not known. */
  UNKNOWN,
  /** It is proved that nobody may do anything else, so no test can notice. */
  EQUIVALENT,
  /**
   * No test failed by itself, but something around one did, such as its set-up: whether the tests
   * notice is not known.
   */
  BROKEN,
  /** Its code could not be generated or compiled, so no test met it. */
  NOT_BUILT
}
