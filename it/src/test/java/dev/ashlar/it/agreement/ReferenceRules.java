package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the rules of a table decide, word by word as the language defines it. */
record ReferenceRules(List<Policy> rules, Surroundings around, Actor actor, Instant now) {

  /** Creates the rules of a table that is linked to no other. */
  ReferenceRules(List<Policy> rules, Actor actor, Instant now) {
    this(rules, Surroundings.NONE, actor, now);
  }

  /** Returns the keys of the rows that are seen or written; a row that is not there is not. */
  Set<UUID> answer(Question question, List<Map<String, Object>> stored) {
    if (question.action() == Action.READ) {
      return stored.stream()
          .filter(this::read)
          .map(row -> (UUID) row.get("id"))
          .collect(Collectors.toSet());
    }
    boolean written =
        question.action() == Action.CREATE
            ? create(question.row())
            : stored.stream().filter(question::changes).anyMatch(row -> writes(question, row));
    return written ? Set.of(question.key()) : Set.of();
  }

  private boolean writes(Question question, Map<String, Object> before) {
    return question.action() == Action.UPDATE ? update(before, question.row()) : delete(before);
  }

  boolean read(Map<String, Object> row) {
    return own(row) && oneRow(Action.READ, row);
  }

  boolean create(Map<String, Object> row) {
    return own(row) && oneRow(Action.CREATE, row);
  }

  boolean delete(Map<String, Object> row) {
    return read(row) && oneRow(Action.DELETE, row);
  }

  boolean update(Map<String, Object> before, Map<String, Object> after) {
    return read(before)
        && read(after)
        && rules(Action.UPDATE, Policy.Effect.ALLOW).stream()
            .anyMatch(rule -> allowsStep(rule, before, after))
        && rules(Action.UPDATE, Policy.Effect.DENY).stream()
            .allMatch(rule -> liftsStep(rule, before, after));
  }

  private boolean own(Map<String, Object> row) {
    return !row.containsKey("company_id")
        || row.get("company_id").equals(actor.claims().get("companyId"));
  }

  private boolean oneRow(Action action, Map<String, Object> row) {
    return rules(action, Policy.Effect.ALLOW).stream().anyMatch(rule -> allows(rule, action, row))
        && rules(action, Policy.Effect.DENY).stream().allMatch(rule -> lifts(rule, action, row));
  }

  private boolean allows(Policy rule, Action action, Map<String, Object> row) {
    return speaksOf(rule)
        && truth(rule.when(), row, row) == Truth.TRUE
        && (action != Action.CREATE || truth(rule.check(), row, row) == Truth.TRUE);
  }

  private boolean lifts(Policy rule, Action action, Map<String, Object> row) {
    return !speaksOf(rule)
        || certainlyNot(rule.when(), row, row)
        || (action == Action.CREATE && certainlyNot(rule.check(), row, row));
  }

  private boolean allowsStep(Policy rule, Map<String, Object> before, Map<String, Object> after) {
    return speaksOf(rule)
        && truth(rule.when(), before, before) == Truth.TRUE
        && truth(rule.check().isPresent() ? rule.check() : rule.when(), before, after)
            == Truth.TRUE;
  }

  private boolean liftsStep(Policy rule, Map<String, Object> before, Map<String, Object> after) {
    if (!speaksOf(rule)) {
      return true;
    }
    if (rule.check().isPresent()) {
      return certainlyNot(rule.when(), before, before) || certainlyNot(rule.check(), before, after);
    }
    return certainlyNot(rule.when(), before, before) && certainlyNot(rule.when(), after, after);
  }

  private boolean speaksOf(Policy rule) {
    return rule.roles().isEmpty() || rule.roles().stream().anyMatch(actor.roles()::contains);
  }

  private boolean certainlyNot(
      Optional<Condition> condition, Map<String, Object> before, Map<String, Object> after) {
    return condition.isPresent() && truth(condition, before, after) == Truth.FALSE;
  }

  /** An absent condition is true. */
  private Truth truth(
      Optional<Condition> condition, Map<String, Object> before, Map<String, Object> after) {
    Map<RowRef, Map<String, Object>> rows = Map.of(Root.THIS, after, Root.OLD, before);
    return condition
        .map(present -> present.accept(new Kleene(rows, around, actor, now)))
        .orElse(Truth.TRUE);
  }

  /**
   * Returns what {@code can} says of a row, by the definition of the language: the rules as one
   * expression, without those that forbid steps.
   */
  Truth permits(Action action, Map<String, Object> row) {
    Truth read = expression(Action.READ, row);
    return action == Action.READ ? read : read.and(expression(action, row));
  }

  private Truth expression(Action action, Map<String, Object> row) {
    Truth allowed = Truth.FALSE;
    for (Policy rule : rules(action, Policy.Effect.ALLOW)) {
      allowed = allowed.or(Truth.of(speaksOf(rule)).and(truth(rule.when(), row, row)));
    }
    Truth denied = Truth.FALSE;
    for (Policy rule : rules(action, Policy.Effect.DENY)) {
      if (rule.check().isEmpty()) {
        denied = denied.or(Truth.of(speaksOf(rule)).and(truth(rule.when(), row, row)));
      }
    }
    return allowed.and(denied.not());
  }

  private List<Policy> rules(Action action, Policy.Effect effect) {
    return rules.stream().filter(rule -> rule.effect() == effect && rule.decides(action)).toList();
  }
}
