package dev.ashlar.sql;

/** Puts the body of a function between two signs that it does not contain (PostgreSQL). */
final class DollarQuotes {
  private DollarQuotes() {}

  /** Returns the body on lines of its own, whatever texts are in it. */
  static String around(String body) {
    String sign = "$$";
    for (int i = 1; body.contains(sign); i++) {
      sign = "$body" + i + "$";
    }
    return sign + "\n" + body + "\n" + sign;
  }
}
