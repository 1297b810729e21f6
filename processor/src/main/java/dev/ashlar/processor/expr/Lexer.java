package dev.ashlar.processor.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts the text of an expression into words. */
final class Lexer {
  static final int MAX_LENGTH = 65_536;

  private static final List<String> SYMBOLS =
      List.of(
          "->", "&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "(", ")", "[", "]", ",", ".",
          "+", "-", "*", "/", "%");
  private static final Map<String, String> MEANT =
      Map.of("=", "==", "&", "&&", "|", "||", "<>", "!=");

  private final String subject;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String subject, String text) {
    this.subject = subject;
    this.text = text;
  }

  /**
   * Returns the words; the last one is the end.
   *
   * @throws Stop at the first character that starts no word
   */
  static List<Token> words(String subject, String text) {
    if (text.length() > MAX_LENGTH) {
      throw Stop.tooLarge(
          0, 1, "%s has more than 64 KiB: nobody could review it.".formatted(subject));
    }
    Lexer lexer = new Lexer(subject, text);
    while (lexer.skipSpace()) {
      lexer.word();
    }
    lexer.add(Token.Kind.END, "", text.length(), text.length());
    return lexer.tokens;
  }

  private boolean skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length();
  }

  private void word() {
    char first = text.charAt(at);
    if (isLetter(first)) {
      run(Token.Kind.NAME);
    } else if (isDigit(first)) {
      number();
    } else if (first == '\'') {
      string();
    } else {
      symbol();
    }
  }

  private void run(Token.Kind kind) {
    int start = at;
    while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
      at++;
    }
    add(kind, text.substring(start, at), start, at);
  }

  private void number() {
    int start = at;
    digits();
    if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
      at++;
      digits();
    }
    if (at < text.length() && isLetter(text.charAt(at))) {
      throw stopsMakingSense(at, at + 1, "a number has digits and one point only", "");
    }
    add(Token.Kind.NUMBER, text.substring(start, at), start, at);
  }

  private void digits() {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private void string() {
    int start = at;
    StringBuilder content = new StringBuilder();
    at++;
    while (true) {
      if (at >= text.length()) {
        throw stopsMakingSense(start, text.length(), "the text has no closing '", "");
      }
      char next = text.charAt(at);
      boolean quoted = next == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'';
      if (next == '\'' && !quoted) {
        break;
      }
      requireStorable(next);
      content.append(next);
      at += quoted ? 2 : 1;
    }
    at++;
    add(Token.Kind.STRING, content.toString(), start, at);
  }

  private void requireStorable(char next) {
    boolean lone =
        Character.isHighSurrogate(next)
            ? at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
            : Character.isLowSurrogate(next) && !Character.isHighSurrogate(text.charAt(at - 1));
    if (Character.isISOControl(next) || lone) {
      throw stopsMakingSense(
          at,
          at + 1,
          "control characters and half characters are stored by no two databases alike",
          "");
    }
  }

  private void symbol() {
    for (String symbol : SYMBOLS) {
      if (text.startsWith(symbol, at) && !text.startsWith("<>", at)) {
        add(Token.Kind.SYMBOL, symbol, at, at + symbol.length());
        at += symbol.length();
        return;
      }
    }
    String written = text.startsWith("<>", at) ? "<>" : text.substring(at, at + 1);
    int end = at + written.length();
    if (written.equals("\"")) {
      throw doubleQuoted();
    }
    String meant = MEANT.get(written);
    if (meant == null) {
      throw stopsMakingSense(at, end, "no expression contains that character", "");
    }
    String whole = text.substring(0, at) + meant + text.substring(end);
    throw stopsMakingSense(
        at, end, "it is written '%s'".formatted(meant), "Write \"%s\".".formatted(whole));
  }

  private Stop doubleQuoted() {
    int close = text.indexOf('"', at + 1);
    int end = close < 0 ? text.length() : close;
    String content = text.substring(at + 1, end).replace("'", "''");
    String whole =
        text.substring(0, at)
            + "'"
            + content
            + "'"
            + text.substring(Math.min(end + 1, text.length()));
    return stopsMakingSense(
        at, at + 1, "text stands in single quotes", "Write \"%s\".".formatted(whole));
  }

  private Stop stopsMakingSense(int start, int end, String reason, String fix) {
    String place = text.substring(start, Math.min(end, start + 20));
    return Stop.syntax(
        start, end, "%s stops making sense at '%s': %s.".formatted(subject, place, reason), fix);
  }

  private void add(Token.Kind kind, String word, int start, int end) {
    tokens.add(new Token(kind, word, start, end));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
