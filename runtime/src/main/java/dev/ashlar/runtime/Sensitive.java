package dev.ashlar.runtime;

/**
 * A value that prints nothing, for what tells something about a person or is a secret. It is stored
 * as the value is.
 *
 * @param value what it is; only who asks for it sees it
 */
public record Sensitive<T>(T value) {

  /** Returns the same text for every value. */
  @Override
  public String toString() {
    return "***";
  }
}
