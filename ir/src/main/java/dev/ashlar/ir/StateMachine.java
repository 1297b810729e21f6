package dev.ashlar.ir;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How the rows of a table move from one state to another, which nothing but these transitions may
 * do.
 *
 * @param member the member that holds the state
 * @param column its column, in which nothing is null
 * @param states the enum whose constants are the states
 * @param initial the state of a new row
 * @param transitions in declaration order
 */
public record StateMachine(
    String member, String column, TypeName states, String initial, List<Transition> transitions) {

  /** Copies the transitions. */
  public StateMachine {
    transitions = List.copyOf(transitions);
  }

  /** Returns the state of a row as a value. */
  public Value.ColumnValue of(RowRef row) {
    return new Value.ColumnValue(row, column, type(), false);
  }

  /** Returns the state with the name as a value. */
  public Value.Constant constant(String name) {
    return new Value.Constant(type(), name);
  }

  private ExprType type() {
    return new ExprType(ExprType.Kind.ENUM, Optional.of(states));
  }

  /** Returns that the row {@code this} is in one of the states; at least one is named. */
  public Condition in(List<String> names) {
    Value state = of(RowRef.Root.THIS);
    return names.size() == 1
        ? new Condition.Comparison(ComparisonOperator.EQUAL, state, constant(names.get(0)))
        : new Condition.Membership(state, names.stream().map(this::constant).toList());
  }

  /** Returns that the state is the same before and after a change. */
  public Condition kept() {
    return new Condition.Comparison(
        ComparisonOperator.EQUAL, of(RowRef.Root.OLD), of(RowRef.Root.THIS));
  }

  /**
   * Returns what a transition lets actors do, as a rule: change a row that is in one of its states
   * so that it is in the other afterwards. That nothing else may change is not in it.
   */
  public Policy rule(Transition transition) {
    List<Condition> when = new ArrayList<>();
    when.add(in(transition.from()));
    transition.when().ifPresent(when::add);
    return transition.rule(
        Optional.of(when.size() == 1 ? when.get(0) : new Condition.And(when)),
        Optional.of(in(List.of(transition.to()))));
  }

  /** Returns the same machine with other conditions, each made of a transition and its own. */
  public StateMachine withGuards(BiFunction<Transition, Condition, Condition> change) {
    List<Transition> guarded = new ArrayList<>();
    for (Transition each : transitions) {
      Optional<Condition> when = each.when().map(condition -> change.apply(each, condition));
      guarded.add(new Transition(each.name(), each.from(), each.to(), each.roles(), when));
    }
    return new StateMachine(member, column, states, initial, guarded);
  }

  /**
   * A way from some states to another.
   *
   * @param name of the method that takes it; unique in the table
   * @param from at least one, none of them {@code to}
   * @param roles constants of the actor's role enum, any of which suffices; empty for everyone
   * @param when what must hold for the row before it moves; absent for every row
   */
  public record Transition(
      String name, List<String> from, String to, List<String> roles, Optional<Condition> when) {
    /** Copies the lists. */
    public Transition {
      from = List.copyOf(from);
      roles = List.copyOf(roles);
      if (from.isEmpty()) {
        throw new IllegalArgumentException("transition " + name + " starts nowhere");
      }
    }

    /** Returns who may take it, and for which rows of its states, as a rule. */
    public Policy guard() {
      return rule(when, Optional.empty());
    }

    private Policy rule(Optional<Condition> before, Optional<Condition> after) {
      return new Policy(
          name,
          Policy.Effect.ALLOW,
          List.of(Action.UPDATE),
          roles,
          before,
          after,
          Optional.empty());
    }
  }
}
