package dev.ashlar.ir.logic;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What some rules decide together: some rule that allows must hold certainly, and every rule that
 * denies must certainly not hold.
 *
 * @param rules those that are about one action
 * @param open whether it is allowed where no rule allows anything
 */
record Rulings(List<Policy> rules, boolean open) {

  Rulings {
    rules = List.copyOf(rules);
  }

  /** Returns the answer about one row, without what rules check of a row after a change. */
  Core stored(RowRef row) {
    return about(row, false);
  }

  /** Returns the answer about a row that was not there before. */
  Core added(RowRef row) {
    return about(row, true);
  }

  private Core about(RowRef row, boolean checked) {
    return together(rule -> allows(rule, row, checked), rule -> lifts(rule, row, checked));
  }

  /** Returns the answer about the step from {@link Root#OLD} to {@link Root#NEW}. */
  Core step() {
    return together(Rulings::allowsStep, Rulings::liftsStep);
  }

  private Core together(Function<Policy, Core> allows, Function<Policy, Core> lifts) {
    List<Core> allowed = of(Policy.Effect.ALLOW).map(allows).toList();
    Core some = allowed.isEmpty() && open ? Core.TRUE : Core.any(allowed);
    return Core.all(List.of(some, Core.all(of(Policy.Effect.DENY).map(lifts).toList())));
  }

  private Stream<Policy> of(Policy.Effect effect) {
    return rules.stream().filter(rule -> rule.effect() == effect);
  }

  private static Core allows(Policy rule, RowRef row, boolean checked) {
    List<Core> parts = new ArrayList<>();
    parts.add(roles(rule, true));
    conditions(rule, checked).forEach(each -> parts.add(at(CertainTruth.holds(each), row)));
    return Core.all(parts);
  }

  private static Core lifts(Policy rule, RowRef row, boolean checked) {
    List<Core> parts = new ArrayList<>();
    parts.add(roles(rule, false));
    conditions(rule, checked).forEach(each -> parts.add(at(CertainTruth.fails(each), row)));
    return Core.any(parts);
  }

  private static Stream<Condition> conditions(Policy rule, boolean checked) {
    return Stream.concat(
        rule.when().stream(), checked ? rule.check().stream() : Stream.<Condition>empty());
  }

  private static Core allowsStep(Policy rule) {
    List<Core> parts = new ArrayList<>();
    parts.add(roles(rule, true));
    rule.when().ifPresent(when -> parts.add(at(CertainTruth.holds(when), Root.OLD)));
    rule.check()
        .or(rule::when)
        .ifPresent(check -> parts.add(at(CertainTruth.holds(check), Root.NEW)));
    return Core.all(parts);
  }

  private static Core liftsStep(Policy rule) {
    List<Core> parts = new ArrayList<>();
    parts.add(roles(rule, false));
    Function<Condition, Core> before = when -> at(CertainTruth.fails(when), Root.OLD);
    Function<Condition, Core> after = check -> at(CertainTruth.fails(check), Root.NEW);
    Optional<Core> old = rule.when().map(before);
    if (rule.check().isPresent()) {
      old.ifPresent(parts::add);
      parts.add(after.apply(rule.check().orElseThrow()));
    } else if (old.isPresent()) {
      parts.add(Core.all(List.of(old.orElseThrow(), after.apply(rule.when().orElseThrow()))));
    }
    return Core.any(parts);
  }

  private static Core roles(Policy rule, boolean expected) {
    if (rule.roles().isEmpty()) {
      return expected ? Core.TRUE : Core.FALSE;
    }
    return new Core.Role(rule.roles(), expected);
  }

  /** Puts {@code row} where the rule says {@code this}; what it calls {@code old} stays. */
  private static Core at(Core core, RowRef row) {
    return Substitution.rows(core, ref -> ref == Root.THIS ? row : ref);
  }
}
