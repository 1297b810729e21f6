package dev.ashlar.ir.logic;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What the transitions of a table let actors do. Each is a rule of its own beside the rules of
 * UPDATE: those that deny an update deny it too, and those that allow one do not allow it.
 *
 * <p>That a transition changes nothing but the state and the stamps is not in here, as it cannot be
 * said of columns that do not compare; neither is the tenant.
 */
public final class Moves {

  private Moves() {}

  /** Returns that the row {@link Root#NEW} is in a state to begin in. */
  public static Core begins(Table table) {
    return surrounding(table, Action.CREATE);
  }

  /** Returns what a core says of a row {@link Root#NEW} that is in the states to begin in. */
  public static Core begun(Table table, Core core) {
    return Substitution.of(
        core,
        value ->
            value.row() == Root.NEW
                ? table
                    .findMachine(value.column())
                    .<Value>map(machine -> machine.constant(machine.initial()))
                    .orElse(value)
                : value);
  }

  /**
   * Returns what the states demand wherever the rules of the action are asked: that a new row is in
   * a state to begin in, and that an update leaves the states alone.
   */
  public static Core surrounding(Table table, Action action) {
    return Core.all(
        table.machines().stream().map(machine -> surrounding(machine, action)).toList());
  }

  /** Returns what the states of one machine demand wherever the rules of the action are asked. */
  public static Core surrounding(StateMachine machine, Action action) {
    return switch (action) {
      case CREATE ->
          OneRule.at(CertainTruth.holds(machine.in(List.of(machine.initial()))), Root.NEW);
      case UPDATE -> OneRule.at(CertainTruth.holds(machine.kept()), Root.NEW);
      case READ, DELETE -> Core.TRUE;
    };
  }

  /**
   * Returns when the actor may take the row from {@link Root#OLD} to {@link Root#NEW} by the
   * transition: see both, and nothing denies the step.
   */
  public static Core of(Table table, StateMachine machine, Transition transition) {
    return Core.all(
        List.of(
            Access.read(table, Root.OLD),
            Access.read(table, Root.NEW),
            step(table, machine, transition)));
  }

  /** Returns the part of {@link #of} that the rules of READ have no say in. */
  public static Core step(Table table, StateMachine machine, Transition transition) {
    List<Policy> rules = new ArrayList<>();
    rules.add(machine.rule(transition));
    rules.addAll(denials(table));
    List<Core> parts = new ArrayList<>();
    parts.add(new Rulings(rules, false).step());
    table.machines().stream()
        .filter(other -> !other.equals(machine))
        .forEach(other -> parts.add(surrounding(other, Action.UPDATE)));
    return Core.all(parts);
  }

  /**
   * Returns when the actor may take the row from {@link Root#OLD} to {@link Root#NEW} at all: by an
   * update that leaves the states alone, or by a transition.
   */
  public static Core change(Table table) {
    List<Core> steps = new ArrayList<>();
    steps.add(update(table));
    for (StateMachine machine : table.machines()) {
      machine.transitions().forEach(each -> steps.add(step(table, machine, each)));
    }
    return Core.all(
        List.of(Access.read(table, Root.OLD), Access.read(table, Root.NEW), Core.any(steps)));
  }

  /**
   * Returns when the actor may take the row from {@link Root#OLD} to {@link Root#NEW} by an update,
   * which leaves the states alone.
   */
  public static Core updates(Table table) {
    return Core.all(
        List.of(Access.read(table, Root.OLD), Access.read(table, Root.NEW), update(table)));
  }

  /** Returns what the rules of UPDATE allow alone: a step that leaves the states alone. */
  public static Core update(Table table) {
    return Core.all(List.of(Access.updateStep(table), surrounding(table, Action.UPDATE)));
  }

  /** Whether some rule of UPDATE or some transition changes rows of the table. */
  public static boolean any(Table table) {
    return table.policies().stream().anyMatch(Moves::allowsUpdates)
        || table.machines().stream().anyMatch(machine -> !machine.transitions().isEmpty());
  }

  private static boolean allowsUpdates(Policy rule) {
    return rule.effect() == Policy.Effect.ALLOW && rule.decides(Action.UPDATE);
  }

  /** Returns the rules that deny updates, and with them transitions. */
  public static List<Policy> denials(Table table) {
    return table.policies().stream()
        .filter(rule -> rule.effect() == Policy.Effect.DENY && rule.decides(Action.UPDATE))
        .toList();
  }
}
