package dev.ashlar.sql.crud;

import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.sql.ActorTerms;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import java.time.Duration;
import java.util.List;

/** The actor of a statement: all that is known of it is bound. */
record BoundActor() implements ActorTerms {

  @Override
  public SqlExpr claim(Value.ClaimValue claim) {
    return Sql.parameter(new Binding.Claim(claim.claim()));
  }

  @Override
  public SqlExpr scaledClaim(Value.ClaimValue claim, int scale) {
    return Sql.parameter(new Binding.ScaledClaim(claim.claim(), scale));
  }

  @Override
  public SqlExpr claimSet(String claim) {
    return Sql.parameter(new Binding.ClaimSet(claim));
  }

  @Override
  public SqlExpr claimSetEmpty(String claim) {
    return Sql.parameter(new Binding.ClaimSetEmpty(claim));
  }

  @Override
  public SqlExpr role(List<String> roles, boolean expected) {
    return Sql.parameter(new Binding.Decided(new Core.Role(roles, expected)));
  }

  @Override
  public SqlExpr authenticated(boolean expected) {
    return Sql.parameter(new Binding.Decided(new Core.Authenticated(expected)));
  }

  @Override
  public SqlExpr now(Duration offset) {
    return Sql.parameter(new Binding.Now(offset));
  }
}
