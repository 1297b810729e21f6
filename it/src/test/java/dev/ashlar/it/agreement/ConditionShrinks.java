package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Conditions that are smaller than one: a part of it, or the same without a part. */
final class ConditionShrinks implements Condition.Visitor<List<Condition>> {

  static List<Condition> of(Condition condition) {
    return condition.accept(new ConditionShrinks());
  }

  private static List<Condition> atom() {
    return List.of(new Condition.Truth(true), new Condition.Truth(false));
  }

  @Override
  public List<Condition> truth(Condition.Truth condition) {
    return List.of();
  }

  @Override
  public List<Condition> comparison(Condition.Comparison condition) {
    return atom();
  }

  @Override
  public List<Condition> membership(Condition.Membership condition) {
    List<Condition> smaller = new ArrayList<>(atom());
    without(condition.set())
        .forEach(set -> smaller.add(new Condition.Membership(condition.value(), set)));
    return smaller;
  }

  @Override
  public List<Condition> claimMembership(Condition.ClaimMembership condition) {
    return atom();
  }

  @Override
  public List<Condition> nullTest(Condition.NullTest condition) {
    return atom();
  }

  @Override
  public List<Condition> flag(Condition.Flag condition) {
    return atom();
  }

  @Override
  public List<Condition> prefix(Condition.Prefix condition) {
    return atom();
  }

  @Override
  public List<Condition> hasRole(Condition.HasRole condition) {
    List<Condition> smaller = new ArrayList<>(atom());
    if (condition.roles().size() > 1) {
      without(condition.roles()).forEach(roles -> smaller.add(new Condition.HasRole(roles)));
    }
    return smaller;
  }

  @Override
  public List<Condition> authenticated(Condition.Authenticated condition) {
    return atom();
  }

  @Override
  public List<Condition> not(Condition.Not condition) {
    List<Condition> smaller = new ArrayList<>(List.of(condition.operand()));
    of(condition.operand()).forEach(each -> smaller.add(new Condition.Not(each)));
    return smaller;
  }

  @Override
  public List<Condition> and(Condition.And condition) {
    return connected(condition.operands(), Condition.And::new);
  }

  @Override
  public List<Condition> or(Condition.Or condition) {
    return connected(condition.operands(), Condition.Or::new);
  }

  private static List<Condition> connected(
      List<Condition> operands, Function<List<Condition>, Condition> connective) {
    List<Condition> smaller = new ArrayList<>(operands);
    if (operands.size() > 2) {
      without(operands).forEach(rest -> smaller.add(connective.apply(rest)));
    }
    for (int i = 0; i < operands.size(); i++) {
      for (Condition each : of(operands.get(i))) {
        List<Condition> changed = new ArrayList<>(operands);
        changed.set(i, each);
        smaller.add(connective.apply(changed));
      }
    }
    return smaller;
  }

  /** Returns the list without its first element, without its second, and so on. */
  static <T> List<List<T>> without(List<T> all) {
    List<List<T>> shorter = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<T> rest = new ArrayList<>(all);
      rest.remove(i);
      shorter.add(rest);
    }
    return shorter;
  }
}
