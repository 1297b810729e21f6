package dev.ashlar.ir.logic;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one rule says about one action: of the row {@link Root#OLD} if one is there before, and of
 * {@link Root#NEW} if one is there after.
 */
public final class OneRule {

  private OneRule() {}

  /** Returns when the rule, one that allows, allows the action. */
  public static Core allows(Policy rule, Action action) {
    return action == Action.UPDATE ? allowsStep(rule) : allows(rule, row(action), checked(action));
  }

  /** Returns when the rule, one that denies, does not stand in the way of the action. */
  public static Core lifts(Policy rule, Action action) {
    return action == Action.UPDATE ? liftsStep(rule) : lifts(rule, row(action), checked(action));
  }

  /**
   * Returns when the rule, one that denies, is certainly meant: less often than it is not lifted,
   * because what is unknown is denied too.
   */
  public static Core denies(Policy rule, Action action) {
    if (action == Action.UPDATE && rule.check().isEmpty()) {
      return Core.all(
          List.of(
              roles(rule, true),
              Core.any(List.of(holds(rule.when(), Root.OLD), holds(rule.when(), Root.NEW)))));
    }
    return action == Action.UPDATE ? allowsStep(rule) : allows(rule, row(action), checked(action));
  }

  /**
   * Returns when the rule allows something of one row.
   *
   * @param checked whether the row was not there before, so that it also has to satisfy the check
   */
  static Core allows(Policy rule, RowRef row, boolean checked) {
    return Core.all(
        List.of(
            roles(rule, true),
            holds(rule.when(), row),
            checked ? holds(rule.check(), row) : Core.TRUE));
  }

  /** Returns when the rule does not deny something of one row. */
  static Core lifts(Policy rule, RowRef row, boolean checked) {
    List<Core> parts = new ArrayList<>();
    parts.add(roles(rule, false));
    rule.when().ifPresent(when -> parts.add(at(CertainTruth.fails(when), row)));
    if (checked) {
      rule.check().ifPresent(check -> parts.add(at(CertainTruth.fails(check), row)));
    }
    return Core.any(parts);
  }

  /** Returns when the rule allows a step from one row to another. */
  static Core allowsStep(Policy rule) {
    return Core.all(
        List.of(
            roles(rule, true),
            holds(rule.when(), Root.OLD),
            holds(rule.check().or(rule::when), Root.NEW)));
  }

  /** Returns when the rule does not deny a step from one row to another. */
  static Core liftsStep(Policy rule) {
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

  private static boolean checked(Action action) {
    return action == Action.CREATE;
  }

  private static Root row(Action action) {
    return action == Action.CREATE ? Root.NEW : Root.OLD;
  }

  private static Core holds(Optional<Condition> condition, RowRef row) {
    return condition.map(each -> at(CertainTruth.holds(each), row)).orElse(Core.TRUE);
  }

  private static Core roles(Policy rule, boolean expected) {
    if (rule.roles().isEmpty()) {
      return expected ? Core.TRUE : Core.FALSE;
    }
    return new Core.Role(rule.roles(), expected);
  }

  /** Puts {@code row} where the rule says {@code this}; what it calls {@code old} stays. */
  public static Core at(Core core, RowRef row) {
    return Substitution.rows(core, ref -> ref == Root.THIS ? row : ref);
  }
}
