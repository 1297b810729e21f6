package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mistake that everybody makes first: a test of null is false, and the opposite of false is
 * true. Written in the language itself, so that all that follows is the real compiler.
 */
final class NaiveNegation {
  private NaiveNegation() {}

  /** Returns the case with rules as a naive translation would understand them. */
  static Case of(Case each) {
    return each.withRules(of(each.rules()));
  }

  static List<Policy> of(List<Policy> rules) {
    return Rules.with(
        rules, condition -> ConditionParts.replaced(condition, NaiveNegation::neverUnknown));
  }

  /** Returns an atom as false where a value is null, and what is no atom as it is. */
  private static Condition neverUnknown(Condition condition) {
    List<Condition> parts = new ArrayList<>(List.of(condition));
    values(condition)
        .filter(value -> value instanceof Value.ColumnValue || value instanceof Value.ClaimValue)
        .forEach(value -> parts.add(new Condition.Not(new Condition.NullTest(value))));
    return parts.size() == 1 ? condition : new Condition.And(parts);
  }

  /** Returns the values that an atom compares. */
  static Stream<Value> values(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      return Stream.of(comparison.left(), comparison.right());
    }
    if (condition instanceof Condition.Membership in) {
      return Stream.of(in.value());
    }
    if (condition instanceof Condition.ClaimMembership in) {
      return Stream.of(in.value());
    }
    if (condition instanceof Condition.Flag flag) {
      return Stream.of(flag.value());
    }
    return condition instanceof Condition.Prefix prefix
        ? Stream.of(prefix.value())
        : Stream.empty();
  }
}
