package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.sql.ActorTerms;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.CoreLowering;
import dev.ashlar.sql.NameLimit;
import dev.ashlar.sql.NoActor;
import dev.ashlar.sql.RowTerms;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The guards of updates: triggers for what needs the old and the new row at once, which row
 * security never has. The tenant of a row does not change; one rule allows the whole step from the
 * old row to the new one, where the policies would let it start under one rule and end under
 * another; a state changes by a transition alone, and a member with rules of its own only if they
 * allow it.
 *
 * <p>A guard fires last among the BEFORE triggers, in the order of their names, so that none can
 * change the row behind its back. Referential actions run as the owner of the table and are let
 * through, as they are by row security itself.
 */
record PostgresGuards(Schema schema, PostgresRoles roles) {

  static final String TRIGGER = "zz_ashlar_guard";

  private static final NameLimit LIMIT = new NameLimit(63);

  /** Returns the function and the trigger of the table's guard; nothing if it needs none. */
  List<Statement> of(Table table) {
    List<Safeguard.Body.Demand> demands = demands(table);
    if (demands.isEmpty()) {
      return List.of();
    }
    SqlName name = new SqlName(table.name().namespace(), table.name().name());
    SqlName function = name.sibling(LIMIT.shortened(name.name() + "_guard"));
    SqlExpr passes =
        new SqlExpr.In(
            Sql.keyword("current_user"), roles.unguarded().stream().map(Sql::text).toList(), true);
    return List.of(
        new Safeguard.CreateFunction(
            function,
            "",
            "trigger",
            "language plpgsql set search_path = pg_catalog, pg_temp",
            new Safeguard.Body.Guard(Optional.of(passes), demands)),
        new Safeguard.CreateTrigger(TRIGGER, name, function));
  }

  /** Whether updates of the table have a guard. */
  boolean has(Table table) {
    return !demands(table).isEmpty();
  }

  private List<Safeguard.Body.Demand> demands(Table table) {
    List<Safeguard.Body.Demand> demands = new ArrayList<>();
    if (!PostgresMoves.any(table)) {
      return demands;
    }
    String name = table.name().name();
    table
        .tenantColumn()
        .map(Column::name)
        .map(tenant -> same(tenant))
        .map(same -> new Safeguard.Body.Demand(same, name + ": the tenant of a row cannot change"))
        .ifPresent(demands::add);
    Core step = Access.updateStep(table);
    if (PostgresMoves.several(table)) {
      SqlExpr allowed = new PostgresMoves(schema, lowering(table)).allowed(table);
      demands.add(new Safeguard.Body.Demand(allowed, name + ": update denied"));
    } else if (Access.needsBothRows(step)) {
      demands.add(new Safeguard.Body.Demand(lowering(table).lower(step), name + ": update denied"));
    }
    for (ProtectedMember member : ProtectedMember.of(table)) {
      Core change = member.change();
      if (!change.equals(Core.TRUE)) {
        List<SqlExpr> same = member.columns().stream().map(PostgresGuards::unchanged).toList();
        demands.add(
            new Safeguard.Body.Demand(
                Sql.any(Sql.all(same), lowering(table).lower(change)),
                "%s.%s: update denied".formatted(name, member.member().name())));
      }
    }
    return demands;
  }

  /** Types that only this database has are compared as text: not all of them know equality. */
  private static SqlExpr unchanged(Column column) {
    if (!(column.type() instanceof ColumnType.Native)) {
      return same(column.name());
    }
    return Sql.binary(
        new SqlExpr.Cast(Sql.column("new", column.name()), "text"),
        BinaryOperator.IS_NOT_DISTINCT_FROM,
        new SqlExpr.Cast(Sql.column("old", column.name()), "text"));
  }

  private static SqlExpr same(String column) {
    return Sql.binary(
        Sql.column("new", column), BinaryOperator.IS_NOT_DISTINCT_FROM, Sql.column("old", column));
  }

  private CoreLowering lowering(Table table) {
    return new CoreLowering(
        new PostgresIdioms(),
        RowTerms.of(
            table, (row, column) -> Sql.column(row == RowRef.Root.OLD ? "old" : "new", column)),
        terms(schema.actor(), false),
        new PostgresViews(schema, roles),
        Set.of("old", "new"));
  }

  /** Returns what the caller is: in policies, or in guards. */
  static ActorTerms terms(Optional<ActorShape> actor, boolean inPolicies) {
    return actor
        .<ActorTerms>map(
            shape -> inPolicies ? PostgresActor.inPolicies(shape) : PostgresActor.inGuards(shape))
        .orElseGet(() -> new NoActor(new PostgresIdioms()));
  }
}
