package dev.ashlar.testing.mutant;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
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
    String actions = rule.actions().stream().map(Action::name).collect(Collectors.joining(", "));
    return (rule.effect() == Policy.Effect.ALLOW ? "allow " : "deny ")
        + actions
        + rule.member().map(member -> " of " + member).orElse("")
        + by(rule.roles())
        + said(" when ", rule.when())
        + said(" check ", rule.check());
  }

  /** Returns a transition on one line. */
  public String of(Transition transition) {
    return transition.name()
        + " from "
        + String.join(", ", transition.from())
        + " to "
        + transition.to()
        + by(transition.roles())
        + said(" when ", transition.when());
  }

  /** Returns the condition. */
  public String of(Condition condition) {
    return text.of(condition);
  }

  private static String by(List<String> roles) {
    return roles.isEmpty() ? "" : " by " + String.join(", ", roles);
  }

  private String said(String word, Optional<Condition> condition) {
    return condition
        .filter(each -> !each.equals(Always.holds(table)))
        .map(each -> word + (each.equals(Always.fails(table)) ? "never" : text.of(each)))
        .orElse("");
  }
}
