package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.sql.ActorTerms;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.SessionContext;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.SqlName;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The caller as the context functions tell it.
 *
 * @param once puts what is the same for all rows where it is worked out once per statement
 */
record PostgresActor(ActorShape actor, UnaryOperator<SqlExpr> once) implements ActorTerms {

  /** Returns the terms for policies: in a sub-select, which PostgreSQL runs once and first. */
  static PostgresActor inPolicies(ActorShape actor) {
    return new PostgresActor(actor, Sql::once);
  }

  /** Returns the terms for guards, which see one row at a time. */
  static PostgresActor inGuards(ActorShape actor) {
    return new PostgresActor(actor, UnaryOperator.identity());
  }

  /** Returns the tenant of the caller. */
  SqlExpr tenant() {
    return once.apply(read(actor.tenant().orElseThrow()));
  }

  /** Returns whether there is a caller at all. */
  SqlExpr present() {
    return once.apply(routine("present"));
  }

  @Override
  public SqlExpr claim(Value.ClaimValue claim) {
    return once.apply(read(claim.claim()));
  }

  @Override
  public SqlExpr scaledClaim(Value.ClaimValue claim, int scale) {
    throw new IllegalStateException("PostgreSQL has decimals");
  }

  @Override
  public SqlExpr claimSet(String claim) {
    ExprType.Kind kind =
        actor.find(claim).flatMap(ActorShape.Claim::valueType).orElseThrow().kind();
    // the cast tells the array that the sub-select gives from rows that it could give
    return new SqlExpr.Cast(once.apply(read(claim)), ContextFunctions.type(kind) + "[]");
  }

  @Override
  public SqlExpr claimSetEmpty(String claim) {
    return once.apply(Sql.equal(Sql.call("cardinality", read(claim)), Sql.number("0")));
  }

  @Override
  public SqlExpr role(List<String> roles, boolean expected) {
    SqlExpr held = routine("roles");
    SqlExpr any =
        roles.size() == 1
            ? new SqlExpr.Quantified(Sql.text(roles.get(0)), BinaryOperator.EQUAL, false, held)
            : Sql.binary(
                held,
                BinaryOperator.OVERLAPS,
                new SqlExpr.ArrayOf(roles.stream().map(Sql::text).toList()));
    return once.apply(expected ? any : new SqlExpr.Not(any));
  }

  @Override
  public SqlExpr authenticated(boolean expected) {
    return actor
        .id()
        .map(id -> once.apply(new SqlExpr.NullTest(read(id), !expected)))
        .orElse(Sql.bool(!expected));
  }

  @Override
  public SqlExpr now(Duration offset) {
    return once.apply(PostgresIdioms.later(routine("now"), offset));
  }

  private SqlExpr read(String claim) {
    return new SqlExpr.Routine(SessionContext.function(actor, claim), List.of());
  }

  private static SqlExpr routine(String name) {
    return new SqlExpr.Routine(new SqlName("ashlar", name), List.of());
  }
}
