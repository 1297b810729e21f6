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
  EQUIVALENT
}
