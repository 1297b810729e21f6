package dev.ashlar.it.facts;

import dev.ashlar.it.facts.PostgresLexer.Kind;
import dev.ashlar.it.facts.PostgresLexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Says an expression of the catalogue in Ashlar's language, as far as it has words for it.
 *
 * <p>A recursive descent over what {@code pg_get_expr} writes: everything parenthesised, with casts
 * wherever types meet.
 */
final class ExpressionTranslator {
  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "lower",
          "lower",
          "upper",
          "upper",
          "abs",
          "abs",
          "length",
          "length",
          "char_length",
          "length",
          "character_length",
          "length",
          "coalesce",
          "coalesce");
  private static final Map<String, String> COMPARISONS =
      Map.of("=", "==", "<>", "!=", "<", "<", "<=", "<=", ">", ">", ">=", ">=");
  private static final Set<String> TEXTS = Set.of("text", "character varying", "varchar", "bpchar");
  private static final Set<String> NUMBERS =
      Set.of("integer", "bigint", "smallint", "numeric", "double precision", "real");

  private final List<Token> tokens;
  private final Map<String, String> members;
  private int at;

  private ExpressionTranslator(List<Token> tokens, Map<String, String> members) {
    this.tokens = tokens;
    this.members = members;
  }

  /**
   * Returns the expression in Ashlar's language, or nothing where it has no words for it.
   *
   * @param members the member of each column
   */
  static Optional<String> translate(String expression, Map<String, String> members) {
    try {
      ExpressionTranslator translator =
          new ExpressionTranslator(PostgresLexer.tokens(expression), members);
      String translated = translator.or();
      return translator.next().kind() == Kind.END
          ? Optional.of(withoutOuterParentheses(translated))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // thrown at the first word that has no counterpart
    }
  }

  private static String withoutOuterParentheses(String expression) {
    if (!expression.startsWith("(")) {
      return expression;
    }
    int depth = 0;
    for (int i = 0; i < expression.length() - 1; i++) {
      depth += expression.charAt(i) == '(' ? 1 : expression.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return expression;
      }
    }
    return withoutOuterParentheses(expression.substring(1, expression.length() - 1));
  }

  private String or() {
    return joined(" || ", "or", this::and);
  }

  private String and() {
    return joined(" && ", "and", this::not);
  }

  private String joined(String sign, String word, Supplier<String> operand) {
    List<String> operands = new ArrayList<>(List.of(operand.get()));
    while (take(word)) {
      operands.add(operand.get());
    }
    if (operands.size() == 1) {
      return operands.get(0);
    }
    return String.join(sign, operands);
  }

  private String not() {
    return take("not") ? "!(" + not() + ")" : comparison();
  }

  private String comparison() {
    String left = sum();
    if (take("is")) {
      boolean negated = take("not");
      expect("null");
      return left + (negated ? " is not null" : " is null");
    }
    String operator = COMPARISONS.get(next().text());
    if (next().kind() != Kind.SIGN || operator == null) {
      return left;
    }
    at++;
    if (next().is("any") || next().is("all")) {
      boolean any = next().is("any");
      if (!operator.equals(any ? "==" : "!=")) {
        throw new IllegalArgumentException("a comparison with each element");
      }
      at++;
      return left + (any ? " in " : " not in ") + array();
    }
    return left + " " + operator + " " + sum();
  }

  /** Reads {@code (ARRAY['a'::text, 'b'::text])}, cast or not. */
  private String array() {
    int depth = 0;
    while (take("(")) {
      depth++;
    }
    expect("array");
    expect("[");
    List<String> elements = new ArrayList<>(List.of(sum()));
    while (take(",")) {
      elements.add(sum());
    }
    expect("]");
    while (depth > 0) {
      casts("");
      expect(")");
      depth--;
    }
    casts("");
    return "[" + String.join(", ", elements) + "]";
  }

  private String sum() {
    String left = product();
    while (next().is("+") || next().is("-") || next().is("||")) {
      String operator = tokens.get(at++).text();
      String right = product();
      left =
          operator.equals("||")
              ? "concat(" + left + ", " + right + ")"
              : left + " " + operator + " " + right;
    }
    return left;
  }

  private String product() {
    String left = factor();
    while (next().is("*") || next().is("/") || next().is("%")) {
      left = left + " " + tokens.get(at++).text() + " " + factor();
    }
    return left;
  }

  private String factor() {
    if (take("-")) {
      return "-" + factor();
    }
    Token token = tokens.get(at++);
    switch (token.kind()) {
      case NUMBER:
        return casts(token.text());
      case TEXT:
        return literal(token.text());
      case NAME:
        return casts(member(token.text()));
      case WORD:
        return casts(word(token.text()));
      default:
        if (token.is("(")) {
          return casts(parenthesised());
        }
        throw new IllegalArgumentException("no word for " + token);
    }
  }

  private String parenthesised() {
    String inner = or();
    expect(")");
    return inner.matches("-?[\\w.]+|'[^']*'|\\w+\\([^()]*\\)") ? inner : "(" + inner + ")";
  }

  private String word(String word) {
    if (word.equals("true") || word.equals("false")) {
      return word;
    }
    if (word.equals("current_timestamp") || word.equals("now") && next().is("(")) {
      if (take("(")) {
        expect(")");
      }
      return "now()";
    }
    if (!take("(")) {
      return member(word);
    }
    String function = FUNCTIONS.get(word);
    if (function == null) {
      throw new IllegalArgumentException("no word for " + word);
    }
    List<String> arguments = new ArrayList<>(List.of(sum()));
    while (take(",")) {
      arguments.add(sum());
    }
    expect(")");
    return function + "(" + String.join(", ", arguments) + ")";
  }

  private String member(String column) {
    String member = members.get(column);
    if (member == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return member;
  }

  /** A text stands for itself, or for a value of the type that it is cast to. */
  private String literal(String text) {
    String quoted = FactsSql.literal(text);
    if (!next().is("::")) {
      return quoted;
    }
    at++;
    String type = type();
    if (NUMBERS.contains(type) && text.matches("-?\\d+(\\.\\d+)?")) {
      return casts(text);
    }
    if (type.equals("uuid") || type.equals("date")) {
      return casts(type + "(" + quoted + ")");
    }
    if (TEXTS.contains(type)) {
      return casts(quoted);
    }
    if (text.matches("[A-Za-z_]\\w*") && !type.endsWith("]") && !type.contains(" ")) {
      return casts(text); // the constant of an enum
    }
    throw new IllegalArgumentException("no literal of type " + type);
  }

  /** Leaves out the casts that only change how a text or a number is kept. */
  private String casts(String operand) {
    while (take("::")) {
      String type = type().replace("[]", "");
      if (!TEXTS.contains(type) && !NUMBERS.contains(type)) {
        throw new IllegalArgumentException("a cast to " + type);
      }
    }
    return operand;
  }

  private String type() {
    StringBuilder type = new StringBuilder(tokens.get(at++).text());
    while (next().is("varying") || next().is("precision")) {
      type.append(' ').append(tokens.get(at++).text());
    }
    if (take("(")) {
      while (!take(")")) {
        at++;
      }
    }
    while (take("[")) {
      expect("]");
      type.append("[]");
    }
    return type.toString();
  }

  private Token next() {
    return tokens.get(Math.min(at, tokens.size() - 1));
  }

  private boolean take(String sign) {
    boolean found = next().is(sign);
    at += found ? 1 : 0;
    return found;
  }

  private void expect(String sign) {
    if (!take(sign)) {
      throw new IllegalArgumentException(sign + " instead of " + next());
    }
  }
}
