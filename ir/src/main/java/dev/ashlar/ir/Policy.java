package dev.ashlar.ir;

import dev.ashlar.ir.expr.Condition;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One rule: who may do what with which rows, or with the values of one member.
 *
 * @param name unique in the table
 * @param actions sorted, at least one
 * @param roles constants of the actor's role enum, any of which suffices; empty for everyone
 * @param when what must hold for the row that is there; absent for every row
 * @param check what must hold for the row after the change; absent for the same as {@code when}
 * @param member the member path whose values it is about; absent for the whole row
 */
public record Policy(
    String name,
    Effect effect,
    List<Action> actions,
    List<String> roles,
    Optional<Condition> when,
    Optional<Condition> check,
    Optional<String> member) {

  /** Copies the lists. */
  public Policy {
    actions = actions.stream().sorted().distinct().toList();
    roles = List.copyOf(roles);
    if (actions.isEmpty()) {
      throw new IllegalArgumentException("policy " + name + " has no action");
    }
  }

  /** Whether it is a rule of the table about the action. */
  public boolean decides(Action action) {
    return member.isEmpty() && actions.contains(action);
  }

  /** Returns the same rule with other conditions, each made of the one in its place. */
  public Policy withConditions(UnaryOperator<Condition> change) {
    return new Policy(name, effect, actions, roles, when.map(change), check.map(change), member);
  }

  /** What a rule does when it applies. */
  public enum Effect {
    /** It lets the actor do it, unless another rule denies. */
    ALLOW,
    /** It forbids, whatever allows. */
    DENY
  }
}
