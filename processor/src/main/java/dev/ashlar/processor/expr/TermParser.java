package dev.ashlar.processor.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads values: sums, products, paths, calls and literals. */
final class TermParser {
  private static final Set<String> QUANTIFIERS = Set.of("some", "every", "none", "isEmpty");
  private static final Set<String> KEYWORDS = Set.of("not", "in", "is");

  private final Words words;
  private final Supplier<Syntax> condition;

  TermParser(Words words, Supplier<Syntax> condition) {
    this.words = words;
    this.condition = condition;
  }

  Syntax sum() {
    Syntax left = product();
    while (words.peek().is("+") || words.peek().is("-")) {
      String operator = words.next().text();
      left = arithmetic(operator, left, product());
    }
    return left;
  }

  private Syntax product() {
    Syntax left = factor();
    while (words.peek().is("*") || words.peek().is("/") || words.peek().is("%")) {
      String operator = words.next().text();
      left = arithmetic(operator, left, factor());
    }
    return left;
  }

  private Syntax arithmetic(String operator, Syntax left, Syntax right) {
    words.descend();
    words.ascend();
    return new Syntax.Arithmetic(operator, left, right, left.start(), right.end());
  }

  private Syntax factor() {
    Token minus = words.peek();
    if (!words.take("-")) {
      return primary();
    }
    words.descend();
    Syntax operand = factor();
    words.ascend();
    return new Syntax.Negation(operand, minus.start(), operand.end());
  }

  Syntax primary() {
    words.descend();
    Token first = words.peek();
    Syntax read =
        switch (first.kind()) {
          case NUMBER -> new Syntax.NumberLiteral(words.next().text(), first.start(), first.end());
          case STRING -> new Syntax.StringLiteral(words.next().text(), first.start(), first.end());
          case NAME -> name();
          case SYMBOL, END -> group();
        };
    words.ascend();
    return read;
  }

  private Syntax group() {
    Token open = words.peek();
    if (!words.take("(")) {
      throw words.unexpected("a value or a condition was expected");
    }
    Syntax inner = condition.get();
    words.require(")");
    return new Syntax.Group(inner, open.start(), words.end());
  }

  private Syntax name() {
    Token first = words.peek();
    if (KEYWORDS.contains(first.text())) {
      throw words.unexpected("a value or a condition was expected");
    }
    words.next();
    return switch (first.text()) {
      case "true", "false" ->
          new Syntax.BooleanLiteral(first.text().equals("true"), first.start(), first.end());
      case "null" -> new Syntax.NullLiteral(first.start(), first.end());
      default -> words.peek().is("(") ? call(first) : path(first);
    };
  }

  private Syntax call(Token name) {
    words.require("(");
    List<Syntax> arguments = new ArrayList<>();
    if (!words.peek().is(")")) {
      do {
        arguments.add(condition.get());
      } while (words.take(","));
    }
    words.require(")");
    return new Syntax.Call(name.text(), arguments, name.start(), words.end());
  }

  private Syntax path(Token first) {
    List<String> names = new ArrayList<>(List.of(first.text()));
    while (words.take(".")) {
      Token next = words.peek();
      if (next.kind() != Token.Kind.NAME) {
        throw words.unexpected("a name was expected");
      }
      int end = words.end() - 1;
      words.next();
      if (words.peek().is("(")) {
        Syntax.Path path = new Syntax.Path(List.copyOf(names), first.start(), end);
        return quantified(path, next);
      }
      names.add(next.text());
    }
    return new Syntax.Path(List.copyOf(names), first.start(), words.end());
  }

  private Syntax quantified(Syntax.Path path, Token quantifier) {
    if (!QUANTIFIERS.contains(quantifier.text())) {
      throw words.wrong(
          quantifier.start(),
          quantifier.end(),
          "calls '%s', which no list has: it could not be asked".formatted(quantifier.text()),
          "Write one of some, every, none and isEmpty.");
    }
    words.require("(");
    Optional<Syntax.Lambda> lambda =
        quantifier.text().equals("isEmpty") ? Optional.empty() : Optional.of(lambda());
    words.require(")");
    return new Syntax.Quantified(path, quantifier.text(), lambda, path.start(), words.end());
  }

  private Syntax.Lambda lambda() {
    Token variable = words.peek();
    if (variable.kind() != Token.Kind.NAME || KEYWORDS.contains(variable.text())) {
      throw words.unexpected("a name for the element was expected");
    }
    words.next();
    words.require("->");
    return new Syntax.Lambda(variable.text(), condition.get(), variable.start(), variable.end());
  }

  /** Reads constants in brackets. */
  Syntax constants() {
    Token open = words.require("[");
    List<Syntax> constants = new ArrayList<>();
    if (!words.peek().is("]")) {
      do {
        constants.add(factor());
      } while (words.take(","));
    }
    words.require("]");
    return new Syntax.ConstantSet(List.copyOf(constants), open.start(), words.end());
  }
}
