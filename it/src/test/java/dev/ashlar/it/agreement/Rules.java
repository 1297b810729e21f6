package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rules made of other rules. */
final class Rules {
  private Rules() {}

  /** Returns the rules with other conditions. */
  static List<Policy> with(List<Policy> rules, UnaryOperator<Condition> change) {
    return rules.stream().map(rule -> with(rule, change)).toList();
  }

  private static Policy with(Policy rule, UnaryOperator<Condition> change) {
    return new Policy(
        rule.name(),
        rule.effect(),
        rule.actions(),
        rule.roles(),
        rule.when().map(change),
        rule.check().map(change),
        rule.member());
  }

  /** Returns all conditions of the rules. */
  static Stream<Condition> conditions(List<Policy> rules) {
    return rules.stream()
        .flatMap(rule -> Stream.concat(rule.when().stream(), rule.check().stream()));
  }
}
