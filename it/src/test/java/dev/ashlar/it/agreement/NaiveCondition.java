package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The mistake that everybody makes first: a test of null is false, and the opposite of false is
 * true. Written in the language itself, so that all that follows is the real compiler.
 */
final class NaiveCondition implements Condition.Visitor<Condition> {

  /** Returns the case with rules as a naive translation would understand them. */
  static Case of(Case each) {
    return each.withRules(of(each.rules()));
  }

  static List<Policy> of(List<Policy> rules) {
    return rules.stream().map(NaiveCondition::of).toList();
  }

  private static Policy of(Policy rule) {
    return new Policy(
        rule.name(),
        rule.effect(),
        rule.actions(),
        rule.roles(),
        of(rule.when()),
        of(rule.check()),
        rule.member());
  }

  private static Optional<Condition> of(Optional<Condition> condition) {
    return condition.map(present -> present.accept(new NaiveCondition()));
  }

  /** Returns the atom as false where a value is null. */
  private static Condition guarded(Condition atom, Value... values) {
    List<Condition> parts = new ArrayList<>(List.of(atom));
    Stream.of(values)
        .filter(value -> value instanceof Value.ColumnValue || value instanceof Value.ClaimValue)
        .map(value -> new Condition.Not(new Condition.NullTest(value)))
        .forEach(parts::add);
    return parts.size() == 1 ? atom : new Condition.And(parts);
  }

  @Override
  public Condition comparison(Condition.Comparison condition) {
    return guarded(condition, condition.left(), condition.right());
  }

  @Override
  public Condition membership(Condition.Membership condition) {
    return guarded(condition, condition.value());
  }

  @Override
  public Condition claimMembership(Condition.ClaimMembership condition) {
    return guarded(condition, condition.value());
  }

  @Override
  public Condition flag(Condition.Flag condition) {
    return guarded(condition, condition.value());
  }

  @Override
  public Condition prefix(Condition.Prefix condition) {
    return guarded(condition, condition.value());
  }

  @Override
  public Condition truth(Condition.Truth condition) {
    return condition;
  }

  @Override
  public Condition nullTest(Condition.NullTest condition) {
    return condition;
  }

  @Override
  public Condition hasRole(Condition.HasRole condition) {
    return condition;
  }

  @Override
  public Condition authenticated(Condition.Authenticated condition) {
    return condition;
  }

  @Override
  public Condition not(Condition.Not condition) {
    return new Condition.Not(condition.operand().accept(this));
  }

  @Override
  public Condition and(Condition.And condition) {
    return new Condition.And(all(condition.operands()));
  }

  @Override
  public Condition or(Condition.Or condition) {
    return new Condition.Or(all(condition.operands()));
  }

  private List<Condition> all(List<Condition> operands) {
    return operands.stream().map(operand -> operand.accept(this)).toList();
  }
}
