package dev.ashlar.processor.expr;

/**
 * A word of the language.
 *
 * @param text the operator, name, digits, or content of a string
 * @param start where it begins, in characters from 0
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, int start, int end) {

  /** The kinds of words. */
  enum Kind {
    NAME,
    NUMBER,
    STRING,
    SYMBOL,
    END
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  boolean isWord(String word) {
    return kind == Kind.NAME && text.equals(word);
  }

  /** Returns how messages call it. */
  String shown() {
    return kind == Kind.END ? "the end" : "'" + text + "'";
  }
}
