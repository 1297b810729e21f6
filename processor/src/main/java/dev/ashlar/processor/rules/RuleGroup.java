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

  /**
   * Returns what must hold beside the policies: the states as they have to be, and for a member
   * what is decided about its row.
   */
  Core surrounding(Action action) {
    if (member.isEmpty()) {
      return Moves.surrounding(table, action);
    }
    Core read = Access.read(table, Root.OLD);
    return action == Action.READ
        ? read
        : Core.all(
            List.of(
                read,
                Access.read(table, Root.NEW),
                Moves.update(table),
                member.get().read(Root.OLD)));
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

  /** Returns what must hold beside the policies in each of the cases. */
  List<Core> surroundings(Action action) {
    return member.isPresent() && action == Action.UPDATE
        ? List.of(
            surrounding(action),
            Core.all(
                List.of(
                    Access.onOneRow(table, Action.CREATE, Root.NEW),
                    Moves.surrounding(table, Action.CREATE))))
        : List.of(surrounding(action));
  }
}
