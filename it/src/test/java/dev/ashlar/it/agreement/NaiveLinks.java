package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The mistake that everybody makes with quantifiers: every row satisfies a condition unless there
 * is one for which it is false, so that one for which it is unknown does not count. Written in the
 * language itself, so that all that follows is the real compiler.
 */
final class NaiveLinks {
  private NaiveLinks() {}

  /** Returns the case with rules as a naive translation would understand them. */
  static LinkedCase of(LinkedCase each) {
    Map<String, List<Policy>> rules = new TreeMap<>();
    each.rules().forEach((table, own) -> rules.put(table, of(own)));
    return each.withRules(rules);
  }

  private static List<Policy> of(List<Policy> rules) {
    return Rules.with(
        rules, condition -> ConditionParts.replaced(condition, NaiveLinks::unlessFalse));
  }

  private static Condition unlessFalse(Condition condition) {
    if (!(condition instanceof Condition.Quantified each)
        || each.quantifier() != Condition.Quantifier.EVERY) {
      return condition;
    }
    List<Condition> fails = new ArrayList<>(List.of(new Condition.Not(each.body())));
    values(each.body())
        .filter(Value.ColumnValue.class::isInstance)
        .forEach(value -> fails.add(new Condition.Not(new Condition.NullTest(value))));
    return new Condition.Quantified(
        Condition.Quantifier.NONE,
        each.from(),
        each.link(),
        each.variable(),
        new Condition.And(fails));
  }

  /** Returns the values of a condition without quantifiers; none of others. */
  private static Stream<Value> values(Condition condition) {
    if (condition instanceof Condition.Quantified) {
      return Stream.empty();
    }
    List<Condition> parts = ConditionParts.of(condition);
    return parts.isEmpty()
        ? NaiveNegation.values(condition)
        : parts.stream().flatMap(NaiveLinks::values);
  }
}
