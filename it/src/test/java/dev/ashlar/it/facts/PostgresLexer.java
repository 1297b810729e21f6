package dev.ashlar.it.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression that PostgreSQL wrote into tokens. */
final class PostgresLexer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<text>'(?:[^']|'')*')|(?<quoted>\"(?:[^\"]|\"\")*\")|(?<number>\\d+(?:\\.\\d+)?)"
              + "|(?<word>[A-Za-z_][\\w$.]*)"
              + "|(?<sign>::|<>|<=|>=|!=|\\|\\||->>|->|#>>|~~\\*|!~~|~~|@>|<@|&&|[^\\s\\w]))");

  private PostgresLexer() {}

  /** What a token is. */
  enum Kind {
    TEXT,
    NAME,
    NUMBER,
    WORD,
    SIGN,
    END
  }

  /**
   * A token.
   *
   * @param text without quotes; a word in lower case
   */
  record Token(Kind kind, String text) {
    boolean is(String sign) {
      return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
    }
  }

  /** Returns the tokens, closed by one of kind END. */
  static List<Token> tokens(String expression) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(expression);
    int at = 0;
    while (at < expression.length() && matcher.region(at, expression.length()).lookingAt()) {
      tokens.add(token(matcher));
      at = matcher.end();
    }
    if (!expression.substring(at).isBlank()) {
      throw new IllegalArgumentException("no token at " + expression.substring(at));
    }
    tokens.add(new Token(Kind.END, ""));
    return tokens;
  }

  private static Token token(Matcher matcher) {
    if (matcher.group("text") != null) {
      return new Token(Kind.TEXT, inner(matcher.group("text"), "'"));
    }
    if (matcher.group("quoted") != null) {
      return new Token(Kind.NAME, inner(matcher.group("quoted"), "\""));
    }
    if (matcher.group("number") != null) {
      return new Token(Kind.NUMBER, matcher.group("number"));
    }
    return matcher.group("word") != null
        ? new Token(Kind.WORD, matcher.group("word").toLowerCase(Locale.ROOT))
        : new Token(Kind.SIGN, matcher.group("sign"));
  }

  private static String inner(String quoted, String quote) {
    return quoted.substring(1, quoted.length() - 1).replace(quote + quote, quote);
  }
}
