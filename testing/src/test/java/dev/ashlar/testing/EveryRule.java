package dev.ashlar.testing;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import java.util.Optional;

/** Tables of which all rules have one condition. */
public final class EveryRule {
  private EveryRule() {}

  /** Returns the table with the condition, and no check, in each of its rules. */
  public static Table when(Table table, Condition condition) {
    return table.withPolicies(
        table.policies().stream()
            .map(
                rule ->
                    new Policy(
                        rule.name(),
                        rule.effect(),
                        rule.actions(),
                        rule.roles(),
                        Optional.of(condition),
                        Optional.empty(),
                        rule.member()))
            .toList());
  }
}
