package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Moves;
import dev.ashlar.sql.CoreLowering;
import dev.ashlar.sql.NameLimit;
import dev.ashlar.sql.RowTerms;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The row security of a table: one permissive policy for each command that some rule allows, with
 * the guard of the tenant, the allows and the denies all inside; and beside them one restrictive
 * policy that keeps the tenant, so that a policy added by hand cannot leave it.
 *
 * <p>A command that no rule allows has no policy, which denies it. What needs the old and the new
 * row at once is left to the guard, see {@link PostgresGuards}.
 *
 * @param roles that the policies are for
 */
record PostgresPolicies(Schema schema, PostgresRoles roles) {

  private static final NameLimit LIMIT = new NameLimit(63);

  /** Returns the policies of the table. */
  List<Safeguard.CreatePolicy> of(Table table) {
    SqlExpr guard = guard(table);
    Core update = PostgresMoves.net(table);
    List<Safeguard.CreatePolicy> policies = new ArrayList<>();
    if (table.tenantColumn().isPresent()) {
      policies.add(
          new Safeguard.CreatePolicy(
              name(table, "tenant"),
              sqlName(table),
              true,
              "all",
              roles.app(),
              Optional.of(guard),
              Optional.of(guard)));
    }
    policies.add(raw(table));
    if (allows(table, Action.READ)) {
      Core read = Access.read(table, RowRef.Root.THIS);
      policies.add(policy(table, "read", "select", limited(table, read), Optional.empty()));
    }
    if (allows(table, Action.CREATE)) {
      policies.add(
          policy(
              table,
              "create",
              "insert",
              Optional.empty(),
              limited(table, Core.all(List.of(Access.create(table), Moves.begins(table))))));
    }
    if (PostgresMoves.any(table)) {
      policies.add(
          policy(
              table,
              "update",
              "update",
              limited(table, Access.demandedOf(RowRef.Root.OLD, update)),
              limited(table, Access.demandedOf(RowRef.Root.NEW, update))));
    }
    if (allows(table, Action.DELETE)) {
      policies.add(
          policy(
              table, "delete", "delete", limited(table, Access.delete(table)), Optional.empty()));
    }
    return policies;
  }

  /** Returns what conditions that follow links to the table see. */
  private Safeguard.CreatePolicy raw(Table table) {
    SqlExpr tenant = PostgresViews.ofTenant(schema, table).orElse(Sql.bool(true));
    return new Safeguard.CreatePolicy(
        name(table, "raw"),
        sqlName(table),
        false,
        "select",
        roles.policy(),
        Optional.of(tenant),
        Optional.empty());
  }

  /** Whether some rule allows the action on some row. */
  static boolean allows(Table table, Action action) {
    return table.policies().stream()
        .anyMatch(rule -> rule.effect() == Policy.Effect.ALLOW && rule.decides(action));
  }

  private Safeguard.CreatePolicy policy(
      Table table,
      String suffix,
      String command,
      Optional<SqlExpr> using,
      Optional<SqlExpr> check) {
    return new Safeguard.CreatePolicy(
        name(table, suffix), sqlName(table), false, command, roles.app(), using, check);
  }

  private Optional<SqlExpr> limited(Table table, Core decision) {
    if (decision.equals(Core.TRUE)) {
      return Optional.of(guard(table));
    }
    return Optional.of(Sql.all(guard(table), lowering(table).lower(decision)));
  }

  /** Returns what no rule can weaken: the row is the tenant's, or at least there is a caller. */
  private SqlExpr guard(Table table) {
    if (schema.actor().isEmpty()) {
      return Sql.bool(true);
    }
    PostgresActor terms = PostgresActor.inPolicies(schema.actor().orElseThrow());
    return table
        .tenantColumn()
        .map(tenant -> Sql.equal(Sql.column(table.name().name(), tenant.name()), terms.tenant()))
        .orElseGet(terms::present);
  }

  private CoreLowering lowering(Table table) {
    return new CoreLowering(
        new PostgresIdioms(),
        RowTerms.qualified(table, table.name().name()),
        PostgresGuards.terms(schema.actor(), true),
        new PostgresViews(schema, roles),
        Set.of(table.name().name()));
  }

  private static SqlName sqlName(Table table) {
    return new SqlName(table.name().namespace(), table.name().name());
  }

  private static String name(Table table, String suffix) {
    return LIMIT.shortened(table.name().name() + "_" + suffix);
  }
}
