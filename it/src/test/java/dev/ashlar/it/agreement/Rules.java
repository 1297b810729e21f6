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
    return rules.stream().map(rule -> rule.withConditions(change)).toList();
  }

  /** Returns all conditions of the rules. */
  static Stream<Condition> conditions(List<Policy> rules) {
    return rules.stream()
        .flatMap(rule -> Stream.concat(rule.when().stream(), rule.check().stream()));
  }
}
