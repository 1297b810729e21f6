package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.processor.expr.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says who may do what with connections: whoever may read both rows sees that they are connected;
 * whoever may update the row of the owner, and read the other, connects and parts them.
 */
final class JoinPolicies {
  private final ScopeBook scopes;
  private final Map<TableName, Table> tables = new TreeMap<>();

  JoinPolicies(List<Table> own, List<Schema> dependencies, ScopeBook scopes) {
    this.scopes = scopes;
    dependencies.forEach(
        schema -> schema.tables().forEach(table -> tables.put(table.name(), table)));
    own.forEach(table -> tables.put(table.name(), table));
  }

  /** Returns the table of the connection with its policies: none for what nobody may do. */
  Table of(Join join) {
    List<Policy> policies = new ArrayList<>();
    rule(join, List.of(Action.READ), Action.READ).ifPresent(policies::add);
    rule(join, List.of(Action.CREATE, Action.DELETE), Action.UPDATE).ifPresent(policies::add);
    return join.table().withPolicies(policies);
  }

  private Optional<Policy> rule(Join join, List<Action> actions, Action ofOwner) {
    if (!allows(join.own(), Action.READ)
        || !allows(join.own(), ofOwner)
        || !allows(join.other(), Action.READ)) {
      return Optional.empty();
    }
    Condition both =
        new Condition.And(
            List.of(
                permitted(join, join.own(), ofOwner), permitted(join, join.other(), Action.READ)));
    return Optional.of(
        new Policy(
            actions.get(0) == Action.READ ? "seen" : "made",
            Policy.Effect.ALLOW,
            actions,
            List.of(),
            Optional.of(both),
            Optional.empty(),
            Optional.empty()));
  }

  private boolean allows(Reference side, Action action) {
    return Optional.ofNullable(tables.get(side.target())).stream()
        .flatMap(table -> table.policies().stream())
        .anyMatch(rule -> rule.effect() == Policy.Effect.ALLOW && rule.decides(action));
  }

  private Condition permitted(Join join, Reference side, Action action) {
    Link link =
        scopes
            .of(join.table())
            .relation(side.member())
            .map(Scope.Relation::link)
            .orElseThrow(() -> new IllegalStateException("no link " + side.name()));
    return new Condition.Permitted(
        action,
        new RowRef.Linked(RowRef.Root.THIS, link),
        side.member(),
        new Condition.Truth(false));
  }
}
