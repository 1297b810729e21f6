package dev.ashlar.testing.mutant;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.text.RuleLine;
import dev.ashlar.ir.text.RuleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules in words, as users write them. */
public final class Words {

  private final RuleText text;
  private final Table table;

  /** Creates words for the rules of the table. */
  public Words(Schema schema, Table table) {
    this.text = RuleText.of(schema, table);
    this.table = table;
  }

  /** Returns rules on one line, without those that never apply. */
  String of(List<Policy> rules) {
    String words =
        rules.stream()
            .filter(rule -> !rule.when().equals(Optional.of(Always.fails(table))))
            .map(this::of)
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? "none" : words;
  }

  /** Returns a rule on one line. */
  public String of(Policy rule) {
    return RuleLine.of(
            text,
            new Policy(
                rule.name(),
                rule.effect(),
                rule.actions(),
                rule.roles(),
                said(rule.when()),
                said(rule.check()),
                rule.member()))
        .toString();
  }

  /** Returns a transition on one line. */
  public String of(Transition transition) {
    return RuleLine.of(
            text,
            new Transition(
                transition.name(),
                transition.from(),
                transition.to(),
                transition.roles(),
                said(transition.when())))
        .toString();
  }

  /** Returns the condition. */
  public String of(Condition condition) {
    return text.of(condition);
  }

  /** What always holds is not said. */
  private Optional<Condition> said(Optional<Condition> condition) {
    return condition
        .filter(each -> !each.equals(Always.holds(table)))
        .map(each -> each.equals(Always.fails(table)) ? new Condition.Truth(false) : each);
  }
}
