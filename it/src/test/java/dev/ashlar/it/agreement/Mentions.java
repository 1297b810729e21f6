package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What conditions speak of. */
record Mentions(
    Set<Value> values, Set<String> sets, Set<String> roles, Set<Boolean> authentication) {

  static Mentions of(Collection<Policy> rules) {
    Mentions mentions =
        new Mentions(
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>());
    for (Policy rule : rules) {
      mentions.roles.addAll(rule.roles());
      Stream.of(rule.when(), rule.check())
          .flatMap(condition -> condition.stream())
          .forEach(mentions::add);
    }
    return mentions;
  }

  /** Whether every value is of a type with few constants, so that trying all of them is a proof. */
  boolean areFew() {
    return values.stream()
        .allMatch(value -> value.type().kind() == Kind.BOOL || value.type().kind() == Kind.ENUM);
  }

  private void add(Condition condition) {
    if (condition instanceof Condition.Not not) {
      add(not.operand());
    } else if (condition instanceof Condition.And and) {
      and.operands().forEach(this::add);
    } else if (condition instanceof Condition.Or or) {
      or.operands().forEach(this::add);
    } else if (condition instanceof Condition.HasRole role) {
      roles.addAll(role.roles());
    } else if (condition instanceof Condition.Authenticated) {
      authentication.add(true);
    } else if (condition instanceof Condition.ClaimMembership membership) {
      sets.add(membership.claim());
      values.add(membership.value());
    } else {
      addValues(condition);
    }
  }

  private void addValues(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      values.addAll(List.of(comparison.left(), comparison.right()));
    } else if (condition instanceof Condition.Membership membership) {
      values.add(membership.value());
      values.addAll(membership.set());
    } else if (condition instanceof Condition.NullTest test) {
      values.add(test.value());
    } else if (condition instanceof Condition.Flag flag) {
      values.add(flag.value());
    } else if (condition instanceof Condition.Prefix prefix) {
      values.add(prefix.value());
    }
  }
}
