package dev.ashlar.processor.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads conditions: what is joined, negated or compared. Reading stops at the first place that has
 * no reading, or two.
 */
final class Parser {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Map<String, String> OPPOSITES =
      Map.of("==", "!=", "!=", "==", "<", ">=", "<=", ">", ">", "<=", ">=", "<");
  private static final Map<String, String> WORDS_FOR = Map.of("and", "&&", "or", "||");

  private final Words words;
  private final TermParser terms;

  private Parser(Words words) {
    this.words = words;
    this.terms = new TermParser(words, this::joined);
  }

  /**
   * Returns what the text forms.
   *
   * @throws Stop if it has no reading, or two
   */
  static Syntax parse(String subject, String text) {
    Words words = new Words(subject, text);
    Parser parser = new Parser(words);
    if (words.peek().kind() == Token.Kind.END) {
      throw words.wrong(0, 0, "says nothing", "");
    }
    Syntax syntax = parser.joined();
    if (words.peek().kind() != Token.Kind.END) {
      throw parser.leftOver();
    }
    return syntax;
  }

  private Stop leftOver() {
    Token token = words.peek();
    String meant = WORDS_FOR.get(token.text());
    if (token.kind() == Token.Kind.NAME && meant != null) {
      return words.unexpected(
          "it is written '%s'".formatted(meant),
          "Write \"%s\".".formatted(words.with(token.start(), token.end(), meant)));
    }
    return words.unexpected("nothing can follow here");
  }

  private Syntax joined() {
    words.descend();
    Syntax first = unary();
    Token operator = words.peek();
    if (!operator.is("&&") && !operator.is("||")) {
      words.ascend();
      return first;
    }
    List<Syntax> operands = new ArrayList<>(List.of(first));
    while (words.take(operator.text())) {
      operands.add(unary());
    }
    if (words.peek().is("&&") || words.peek().is("||")) {
      throw mixed(operator.text(), operands);
    }
    words.ascend();
    return new Syntax.Joined(operator.text(), operands, first.start(), words.end());
  }

  private Stop mixed(String operator, List<Syntax> operands) {
    Token other = words.next();
    int start = operands.get(0).start();
    Syntax last = operands.get(operands.size() - 1);
    int end = last.end();
    Syntax right = unary();
    String before = words.text(start, end);
    String after = words.text(right.start(), right.end());
    String one = "(%s) %s %s".formatted(before, other.text(), after);
    String two =
        "%s(%s %s %s)"
            .formatted(
                words.text(start, last.start()),
                words.text(last.start(), end),
                other.text(),
                after);
    return words.wrong(
        other.start(),
        other.end(),
        "mixes %s and %s without parentheses: it can be read in two ways"
            .formatted(operator, other.text()),
        "Write \"%s\" or \"%s\".".formatted(one, two));
  }

  private Syntax unary() {
    Token bang = words.peek();
    if (!words.take("!")) {
      return comparison();
    }
    words.descend();
    if (words.peek().is("!")) {
      throw words.unexpected("'!' stands before a path, a call or parentheses");
    }
    Syntax operand = terms.primary();
    if (COMPARISONS.contains(words.peek().text())) {
      throw negatedComparison(bang, operand);
    }
    words.ascend();
    return new Syntax.Not(operand, bang.start(), words.end());
  }

  private Stop negatedComparison(Token bang, Syntax left) {
    Token operator = words.next();
    Syntax right = terms.sum();
    String a = words.text(left.start(), left.end());
    String b = words.text(right.start(), right.end());
    return words.wrong(
        bang.start(),
        bang.end(),
        "says ! before a comparison: it can be read in two ways",
        "Write \"%s %s %s\" or \"!(%s %s %s)\"."
            .formatted(a, OPPOSITES.get(operator.text()), b, a, operator.text(), b));
  }

  private Syntax comparison() {
    Syntax left = terms.sum();
    Token operator = words.peek();
    if (operator.kind() == Token.Kind.SYMBOL && COMPARISONS.contains(operator.text())) {
      words.next();
      Syntax right = terms.sum();
      if (COMPARISONS.contains(words.peek().text())) {
        throw words.unexpected("comparisons have two sides", "Write two comparisons joined by &&.");
      }
      return new Syntax.Comparison(operator.text(), left, right, left.start(), words.end());
    }
    if (words.takeWord("is")) {
      boolean negated = words.takeWord("not");
      if (!words.takeWord("null")) {
        throw words.unexpected("'is' is followed by 'null' or 'not null'");
      }
      return new Syntax.IsNull(left, negated, left.start(), words.end());
    }
    boolean negated = operator.isWord("not") && words.second().isWord("in");
    if (negated) {
      words.next();
    }
    if (words.takeWord("in")) {
      Syntax set = words.peek().is("[") ? terms.constants() : terms.primary();
      return new Syntax.In(left, negated, set, left.start(), words.end());
    }
    return left;
  }
}
