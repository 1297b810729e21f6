package dev.ashlar.ir.access;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.text.RuleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what is left of rules for one role.
 *
 * @param role absent for an actor without any
 */
record Clauses(Schema schema, Table table, Optional<String> role) {

  /** Returns the rules with the effect that the role can make hold. */
  List<Clause> of(List<Policy> rules, Policy.Effect effect) {
    return rules.stream()
        .filter(rule -> rule.effect() == effect)
        .filter(rule -> rule.roles().isEmpty() || role.filter(rule.roles()::contains).isPresent())
        .flatMap(this::clause)
        .toList();
  }

  private Stream<Clause> clause(Policy rule) {
    Optional<Condition> when = rule.when().map(this::known);
    Optional<Condition> check = rule.check().map(this::known);
    Condition never = new Condition.Truth(false);
    if (when.equals(Optional.of(never)) || check.equals(Optional.of(never))) {
      return Stream.empty();
    }
    return Stream.of(
        new Clause(rule.name(), when.filter(Clauses::says).map(this::text), check.map(this::text)));
  }

  private Condition known(Condition condition) {
    return condition.accept(new RoleFolding(role));
  }

  private static boolean says(Condition condition) {
    return !condition.equals(new Condition.Truth(true));
  }

  private String text(Condition condition) {
    return RuleText.of(schema, table).of(condition);
  }
}
