package dev.ashlar.ir.logic;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the rules of a table decide about one action, as a core.
 *
 * <p>Default deny: some allow rule must hold certainly, and every deny rule must certainly not
 * hold. The tenant is not in here: it is a guard of its own beside every decision, which no rule
 * can weaken. Rules about single members are not in here either.
 */
public final class Access {

  private Access() {}

  /** Returns when the actor may see the row. */
  public static Core read(Table table, RowRef row) {
    return onOneRow(table, Action.READ, row);
  }

  /** Returns when the actor may add the row {@link Root#NEW}. Seeing it is not demanded. */
  public static Core create(Table table) {
    return onOneRow(table, Action.CREATE, Root.NEW);
  }

  /** Returns when the actor may remove the row {@link Root#OLD}: see it, and remove it. */
  public static Core delete(Table table) {
    return Core.all(List.of(read(table, Root.OLD), onOneRow(table, Action.DELETE, Root.OLD)));
  }

  /**
   * Returns when the actor may take the row from {@link Root#OLD} to {@link Root#NEW}: see both,
   * and one rule allows the whole step.
   */
  public static Core update(Table table) {
    return Core.all(List.of(read(table, Root.OLD), read(table, Root.NEW), updateStep(table)));
  }

  /** Returns the part of {@link #update} that the rules of UPDATE alone decide. */
  public static Core updateStep(Table table) {
    Core allowed =
        Core.any(rules(table, Action.UPDATE, Policy.Effect.ALLOW).map(Access::allowsStep).toList());
    Core lifted =
        Core.all(rules(table, Action.UPDATE, Policy.Effect.DENY).map(Access::liftsStep).toList());
    return Core.all(List.of(allowed, lifted));
  }

  /**
   * Returns when the actor may do something to one row, by the rules of that action alone.
   *
   * @param action any but UPDATE, which is about two rows
   */
  public static Core onOneRow(Table table, Action action, RowRef row) {
    Core allowed =
        Core.any(
            rules(table, action, Policy.Effect.ALLOW)
                .map(rule -> allows(rule, action, row))
                .toList());
    Core lifted =
        Core.all(
            rules(table, action, Policy.Effect.DENY)
                .map(rule -> lifts(rule, action, row))
                .toList());
    return Core.all(List.of(allowed, lifted));
  }

  /**
   * Returns what a decision about a step demands of one of its rows. Atoms that look at the other
   * row are left out, so it is never stricter than the decision: a core has no negation.
   */
  public static Core demandedOf(RowRef row, Core step) {
    if (step instanceof Core.All all) {
      return Core.all(all.parts().stream().map(part -> demandedOf(row, part)).toList());
    }
    if (step instanceof Core.Any any) {
      return Core.any(any.parts().stream().map(part -> demandedOf(row, part)).toList());
    }
    Set<RowRef> rows = Rows.of(step);
    return rows.isEmpty() || rows.equals(Set.of(row)) ? step : Core.TRUE;
  }

  /**
   * Whether the decision about a step is more than what it demands of each row by itself, so that
   * something that sees both rows has to make it.
   */
  public static boolean needsBothRows(Core step) {
    Core apart = Core.all(List.of(demandedOf(Root.OLD, step), demandedOf(Root.NEW, step)));
    return !parts(apart).equals(parts(step));
  }

  private static Set<Core> parts(Core core) {
    return core instanceof Core.All all ? new HashSet<>(all.parts()) : Set.of(core);
  }

  private static Stream<Policy> rules(Table table, Action action, Policy.Effect effect) {
    return table.policies().stream()
        .filter(rule -> rule.effect() == effect && rule.decides(action));
  }

  private static Core allows(Policy rule, Action action, RowRef row) {
    List<Core> parts = new ArrayList<>();
    parts.add(roles(rule, true));
    rule.when().ifPresent(when -> parts.add(at(CertainTruth.holds(when), row)));
    if (action == Action.CREATE) {
      rule.check().ifPresent(check -> parts.add(at(CertainTruth.holds(check), row)));
    }
    return Core.all(parts);
  }

  private static Core lifts(Policy rule, Action action, RowRef row) {
    List<Core> parts = new ArrayList<>();
    parts.add(roles(rule, false));
    rule.when().ifPresent(when -> parts.add(at(CertainTruth.fails(when), row)));
    if (action == Action.CREATE) {
      rule.check().ifPresent(check -> parts.add(at(CertainTruth.fails(check), row)));
    }
    return Core.any(parts);
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
