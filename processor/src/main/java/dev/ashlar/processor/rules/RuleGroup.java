package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Moves;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.ir.logic.Universe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Policies that decide together: about the rows of a table, or about the values of one member.
 *
 * @param member absent for the rows
 */
record RuleGroup(Subject subject, Table table, Optional<ProtectedMember> member) {

  /** Returns those of all tables, each followed by those of its members. */
  static List<RuleGroup> all(Subject subject) {
    List<RuleGroup> groups = new ArrayList<>();
    for (Table table : subject.declared()) {
      groups.add(new RuleGroup(subject, table, Optional.empty()));
      for (ProtectedMember member : ProtectedMember.of(table)) {
        groups.add(new RuleGroup(subject, table, Optional.of(member)));
      }
    }
    return groups;
  }

  /** Returns the rows and actors that they decide about. */
  Universe universe() {
    return Universe.of(subject.schema(), table);
  }

  /** Returns the policies in their order. */
  List<PolicyPlace> places() {
    Optional<String> name = member.map(each -> each.member().name());
    return table.policies().stream()
        .filter(policy -> policy.member().equals(name))
        .map(policy -> new PolicyPlace(subject, table, policy))
        .toList();
  }

  /** Returns the policies about the action that have the effect. */
  List<PolicyPlace> places(Action action, Policy.Effect effect) {
    return places().stream()
        .filter(place -> place.policy().actions().contains(action))
        .filter(place -> place.policy().effect() == effect)
        .toList();
  }

  /** Returns when some policy allows the action; always for a member that follows its row. */
  Core allowed(Action action) {
    List<PolicyPlace> allowing = places(action, Policy.Effect.ALLOW);
    return allowing.isEmpty() && member.isPresent()
        ? Core.TRUE
        : Core.any(allowing.stream().map(place -> OneRule.allows(place.policy(), action)).toList());
  }

  /** Returns when none of the policies denies the action. */
  Core lifted(Action action) {
    return Core.all(
        places(action, Policy.Effect.DENY).stream()
            .map(place -> OneRule.lifts(place.policy(), action))
            .toList());
  }

  /**
   * Returns what must hold beside the policies where this is done to a row: the states are as they
   * have to be, it may be read, and for a member all that is decided about its row.
   */
  Core surrounding(Action action) {
    return member.isPresent()
        ? surrounding(member.get(), action)
        : Core.all(List.of(Moves.surrounding(table, action), readable(action)));
  }

  private Core surrounding(ProtectedMember protectedMember, Action action) {
    Core states = Moves.surrounding(table, action);
    return switch (action) {
      case READ -> Access.read(table, Root.OLD);
      case CREATE -> Core.all(List.of(Access.onOneRow(table, Action.CREATE, Root.NEW), states));
      case UPDATE ->
          Core.all(
              List.of(
                  readable(action),
                  Access.updateStep(table),
                  states,
                  protectedMember.read(Root.OLD)));
      case DELETE -> Core.FALSE;
    };
  }

  /** Returns that the actor may read what the action changes or removes, before and after it. */
  private Core readable(Action action) {
    return switch (action) {
      case READ, CREATE -> Core.TRUE;
      case UPDATE -> Core.all(List.of(Access.read(table, Root.OLD), Access.read(table, Root.NEW)));
      case DELETE -> Access.read(table, Root.OLD);
    };
  }

  /**
   * Returns the cases that a policy is about: one for each action, and two for a member's UPDATE,
   * which also decides what a new row may begin with.
   */
  List<Core> cases(Policy policy, Action action) {
    Core applies =
        policy.effect() == Policy.Effect.ALLOW
            ? OneRule.allows(policy, action)
            : OneRule.denies(policy, action);
    return member.isPresent() && action == Action.UPDATE
        ? List.of(applies, ProtectedMember.begins(policy))
        : List.of(applies);
  }

  /** Returns what is done to the row in each of the cases. */
  List<Action> deeds(Action action) {
    return member.isPresent() && action == Action.UPDATE
        ? List.of(Action.UPDATE, Action.CREATE)
        : List.of(action);
  }
}
