package dev.ashlar.it.typescript;

/** What a function of the policy mirror says. */
public enum Answer {
  YES('t'),
  NO('f'),

  /** Undefined: only the server can tell. */
  UNKNOWN('u');

  private final char letter;

  Answer(char letter) {
    this.letter = letter;
  }

  static Answer of(char letter) {
    for (Answer answer : values()) {
      if (answer.letter == letter) {
        return answer;
      }
    }
    throw new IllegalArgumentException(
        "a mirror answers true, false or undefined, and nothing else");
  }
}
