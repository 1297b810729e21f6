package dev.ashlar.processor.expr;

import java.util.List;
import java.util.Optional;

/** What the words of an expression form, before anybody asks what the names mean. */
sealed interface Syntax {

  /** Returns where it begins, in characters from 0. */
  int start();

  /** Returns where it ends, exclusive. */
  int end();

  /** Names joined by points, such as {@code total.amount}; at least one. */
  record Path(List<String> names, int start, int end) implements Syntax {
    /** Returns the names as written. */
    String text() {
      return String.join(".", names);
    }
  }

  /** A number without a sign. */
  record NumberLiteral(String digits, int start, int end) implements Syntax {}

  /** A text. */
  record StringLiteral(String text, int start, int end) implements Syntax {}

  /** {@code true} or {@code false}. */
  record BooleanLiteral(boolean value, int start, int end) implements Syntax {}

  /** {@code null}, which no expression may say. */
  record NullLiteral(int start, int end) implements Syntax {}

  /** A name applied to arguments. */
  record Call(String name, List<Syntax> arguments, int start, int end) implements Syntax {}

  /** {@code path.some(x -> ..)} and its kin. */
  record Quantified(Path path, String quantifier, Optional<Lambda> lambda, int start, int end)
      implements Syntax {}

  /** {@code x -> ..}; it ends where the name of the element does. */
  record Lambda(String variable, Syntax body, int start, int end) implements Syntax {}

  /** {@code !operand}. */
  record Not(Syntax operand, int start, int end) implements Syntax {}

  /** Operands joined by one of {@code &&} and {@code ||}; at least two. */
  record Joined(String operator, List<Syntax> operands, int start, int end) implements Syntax {}

  /** Two values compared. */
  record Comparison(String operator, Syntax left, Syntax right, int start, int end)
      implements Syntax {}

  /** {@code value in set}; the set is a {@link ConstantSet} or a path. */
  record In(Syntax value, boolean negated, Syntax set, int start, int end) implements Syntax {}

  /** Constants in brackets. */
  record ConstantSet(List<Syntax> constants, int start, int end) implements Syntax {}

  /** {@code value is null}. */
  record IsNull(Syntax value, boolean negated, int start, int end) implements Syntax {}

  /** Two numbers, or an instant and a duration, made into one. */
  record Arithmetic(String operator, Syntax left, Syntax right, int start, int end)
      implements Syntax {}

  /** A number with the other sign. */
  record Negation(Syntax operand, int start, int end) implements Syntax {}

  /** Something in parentheses. */
  record Group(Syntax inner, int start, int end) implements Syntax {
    /** Returns the first thing inside that is not in parentheses itself. */
    Syntax innermost() {
      return inner instanceof Group group ? group.innermost() : inner;
    }
  }

  /** Returns it without the parentheses around it. */
  static Syntax bare(Syntax syntax) {
    return syntax instanceof Group group ? group.innermost() : syntax;
  }
}
