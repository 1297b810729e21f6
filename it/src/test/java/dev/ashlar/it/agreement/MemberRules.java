package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the rules of one member decide, word by word as the language defines it. What is decided of
 * the row stands beside it.
 *
 * @param rules of the table and of all its members
 */
record MemberRules(List<Policy> rules, Vocabulary.Column column, Actor actor, Instant now) {

  /** A new row has none before it, so all of that is null. */
  private static final Map<String, Object> NOTHING = Map.of();

  /** Whether the member hides its value from some. */
  boolean hides() {
    return !of(Action.READ).isEmpty();
  }

  /** Whether an actor who sees the row sees the value. */
  boolean read(Map<String, Object> row) {
    return decides(Action.READ, rule -> truth(rule.when(), row, row));
  }

  /** Whether a new row may hold the value that it holds. */
  boolean create(Map<String, Object> row) {
    boolean isDefault = column.nullable() && row.get(column.name()) == null;
    return isDefault
        || decides(
            Action.UPDATE,
            rule -> truth(rule.when(), row, row).and(truth(rule.check(), NOTHING, row)));
  }

  /** Whether the value may become what it is after the step. */
  boolean change(Map<String, Object> before, Map<String, Object> after) {
    return same(before, after) || changeAny(before, after);
  }

  /** Whether the value may change on the step, if it does. */
  boolean changeAny(Map<String, Object> before, Map<String, Object> after) {
    return read(before) && decides(Action.UPDATE, rule -> step(rule, before, after));
  }

  /** Returns the value that a row of the domain shows. */
  Optional<Object> value(Object row, JavaDomain domain) {
    try {
      return Optional.ofNullable(domain.subject().getMethod(column.member()).invoke(row));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether the value may be set by itself: who does not see it may not guess it either. */
  boolean set(Map<String, Object> before, Map<String, Object> after) {
    return read(before) && change(before, after);
  }

  /** Returns the row with the value of another. */
  Map<String, Object> with(Map<String, Object> row, Map<String, Object> other) {
    Map<String, Object> changed = new HashMap<>(row);
    changed.put(column.name(), other.get(column.name()));
    return changed;
  }

  private boolean same(Map<String, Object> before, Map<String, Object> after) {
    Object old = before.get(column.name());
    Object fresh = after.get(column.name());
    return old == null || fresh == null
        ? Objects.equals(old, fresh)
        : old instanceof BigDecimal one
            ? one.compareTo((BigDecimal) fresh) == 0
            : old.equals(fresh);
  }

  private Truth step(Policy rule, Map<String, Object> before, Map<String, Object> after) {
    Truth old = truth(rule.when(), before, before);
    if (rule.check().isPresent()) {
      return old.and(truth(rule.check(), before, after));
    }
    Truth fresh = truth(rule.when(), after, after);
    return rule.effect() == Policy.Effect.ALLOW ? old.and(fresh) : old.or(fresh);
  }

  /** Where no rule allows, the member follows its row; a deny must certainly not apply. */
  private boolean decides(Action action, Function<Policy, Truth> applies) {
    List<Policy> allows = of(action, Policy.Effect.ALLOW);
    boolean allowed =
        allows.isEmpty()
            || allows.stream()
                .anyMatch(rule -> speaksOf(rule) && applies.apply(rule) == Truth.TRUE);
    return allowed
        && of(action, Policy.Effect.DENY).stream()
            .allMatch(rule -> !speaksOf(rule) || applies.apply(rule) == Truth.FALSE);
  }

  private boolean speaksOf(Policy rule) {
    return rule.roles().isEmpty() || rule.roles().stream().anyMatch(actor.roles()::contains);
  }

  /** An absent condition is true. */
  private Truth truth(
      Optional<Condition> condition, Map<String, Object> before, Map<String, Object> after) {
    Map<RowRef, Map<String, Object>> rows = Map.of(Root.THIS, after, Root.OLD, before);
    return condition
        .map(present -> present.accept(new Kleene(rows, actor, now)))
        .orElse(Truth.TRUE);
  }

  private List<Policy> of(Action action) {
    return rules.stream()
        .filter(rule -> rule.member().equals(Optional.of(column.member())))
        .filter(rule -> rule.actions().contains(action))
        .toList();
  }

  private List<Policy> of(Action action, Policy.Effect effect) {
    return of(action).stream().filter(rule -> rule.effect() == effect).toList();
  }
}
