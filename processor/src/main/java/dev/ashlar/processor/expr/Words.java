package dev.ashlar.processor.expr;

import java.util.List;

/** The words of one expression, and the place where reading has come to. */
final class Words {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_NODES = 2_000;

  private final String subject;
  private final String text;
  private final List<Token> tokens;
  private int at;
  private int depth;
  private int nodes;

  Words(String subject, String text) {
    this.subject = subject;
    this.text = text;
    this.tokens = Lexer.words(subject, text);
  }

  Token peek() {
    return tokens.get(at);
  }

  /** Returns the word after the next one; the end if there is none. */
  Token second() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    if (token.kind() != Token.Kind.END) {
      at++;
    }
    return token;
  }

  /** Takes the symbol if it comes next. */
  boolean take(String symbol) {
    if (!peek().is(symbol)) {
      return false;
    }
    at++;
    return true;
  }

  /** Takes the word if it comes next. */
  boolean takeWord(String word) {
    if (!peek().isWord(word)) {
      return false;
    }
    at++;
    return true;
  }

  /** Takes the symbol, or stops. */
  Token require(String symbol) {
    if (!peek().is(symbol)) {
      throw unexpected("'" + symbol + "' was expected");
    }
    return next();
  }

  /** Returns where the last word that was taken ends. */
  int end() {
    return at == 0 ? 0 : tokens.get(at - 1).end();
  }

  String text(int start, int end) {
    return text.substring(start, end);
  }

  /** Returns the whole text with one part of it written differently. */
  String with(int start, int end, String replacement) {
    return text.substring(0, start) + replacement + text.substring(end);
  }

  /** Goes one level deeper, and counts. */
  void descend() {
    depth++;
    nodes++;
    if (depth > MAX_DEPTH) {
      throw tooLarge("nests more than 64 levels");
    }
    if (nodes > MAX_NODES) {
      throw tooLarge("has more than 2,000 parts");
    }
  }

  /** Comes back from a deeper level. */
  void ascend() {
    depth--;
  }

  private Stop tooLarge(String what) {
    Token token = peek();
    return Stop.tooLarge(
        token.start(), token.end(), "%s %s: nobody could review it.".formatted(subject, what));
  }

  /** Returns an end at the next word. */
  Stop unexpected(String reason) {
    return unexpected(reason, "");
  }

  /** Returns an end at the next word, with something to type instead. */
  Stop unexpected(String reason, String fix) {
    Token token = peek();
    return Stop.syntax(
        token.start(),
        token.end(),
        "%s stops making sense at %s: %s.".formatted(subject, token.shown(), reason),
        fix);
  }

  /** Returns an end for something that has a place of its own. */
  Stop wrong(int start, int end, String what, String fix) {
    return Stop.syntax(start, end, "%s %s.".formatted(subject, what), fix);
  }
}
