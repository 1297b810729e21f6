package dev.ashlar.ir.access;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.ir.logic.Moves;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.logic.Widening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds out what each role may do with one table. */
record TableGrants(Schema schema, Table table, List<String> roles) {

  TableAccess access() {
    List<Grant> grants = new ArrayList<>();
    for (Optional<String> role : holders()) {
      for (Action action : Action.values()) {
        grants.add(grant(role, action, decision(action), rule -> rule.decides(action)));
      }
    }
    return new TableAccess(
        table.type(),
        table.name(),
        table.tenancy() instanceof Tenancy.Tenanted,
        grants,
        ProtectedMember.of(table).stream().map(this::access).toList(),
        Move.of(schema, table).stream().map(this::access).toList());
  }

  /** Transitions stand apart: an update never changes a state. */
  private Core decision(Action action) {
    return action == Action.UPDATE ? Moves.updates(table) : Widening.decision(table, action);
  }

  private TransitionAccess access(Move move) {
    Transition transition = move.transition();
    List<Policy> rules = new ArrayList<>(List.of(transition.guard()));
    rules.addAll(Moves.denials(table));
    List<Grant> grants = new ArrayList<>();
    for (Optional<String> role : holders()) {
      List<Core> holder = new ArrayList<>(holder(role));
      holder.add(move.starts());
      grants.add(grant(role, Action.UPDATE, extent(holder, move.allowed()), rules));
    }
    return new TransitionAccess(transition.name(), transition.from(), transition.to(), grants);
  }

  private MemberAccess access(ProtectedMember member) {
    String name = member.member().name();
    List<Grant> grants = new ArrayList<>();
    for (Optional<String> role : holders()) {
      grants.add(
          grant(role, Action.READ, member.read(Root.OLD), rule -> is(rule, name, Action.READ)));
      grants.add(
          grant(role, Action.UPDATE, member.change(), rule -> is(rule, name, Action.UPDATE)));
    }
    return new MemberAccess(name, grants);
  }

  private static boolean is(Policy rule, String member, Action action) {
    return rule.member().equals(Optional.of(member)) && rule.actions().contains(action);
  }

  /** Returns each role, and that there is none. */
  private List<Optional<String>> holders() {
    List<Optional<String>> holders = new ArrayList<>();
    roles.forEach(role -> holders.add(Optional.of(role)));
    holders.add(Optional.empty());
    return holders;
  }

  private Grant grant(
      Optional<String> role, Action action, Core decision, Predicate<Policy> about) {
    List<Policy> rules = table.policies().stream().filter(about).toList();
    List<Core> holder = new ArrayList<>(holder(role));
    holder.add(Moves.surrounding(table, action));
    return grant(role, action, extent(holder, decision), rules);
  }

  private Grant grant(Optional<String> role, Action action, Extent extent, List<Policy> rules) {
    boolean open = extent == Extent.SOME;
    Clauses clauses = new Clauses(schema, table, role);
    return new Grant(
        role,
        action,
        extent,
        open ? clauses.of(rules, Policy.Effect.ALLOW) : List.of(),
        open ? clauses.of(rules, Policy.Effect.DENY) : List.of());
  }

  private Extent extent(List<Core> holder, Core decision) {
    Universe universe = Universe.of(schema, table);
    List<Core> holding = new ArrayList<>(holder);
    holding.add(decision);
    if (new Question(holding, List.of()).isImpossible(universe)) {
      return Extent.NONE;
    }
    return new Question(holder, List.of(decision)).isImpossible(universe)
        ? Extent.ALL
        : Extent.SOME;
  }

  private List<Core> holder(Optional<String> role) {
    List<Core> holder = new ArrayList<>();
    role.ifPresent(each -> holder.add(new Core.Role(List.of(each), true)));
    List<String> others = roles.stream().filter(each -> !role.equals(Optional.of(each))).toList();
    if (!others.isEmpty()) {
      holder.add(new Core.Role(others, false));
    }
    return holder;
  }
}
