package dev.ashlar.sql;

import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.List;

/** The caller as placeholders, for tests. */
record BoundActor() implements ActorTerms {
  @Override
  public SqlExpr claim(Value.ClaimValue claim) {
    return Sql.parameter(claim.claim());
  }

  @Override
  public SqlExpr scaledClaim(Value.ClaimValue claim, int scale) {
    return Sql.parameter(claim.claim() + " e" + scale);
  }

  @Override
  public SqlExpr claimSet(String claim) {
    return Sql.parameter(claim);
  }

  @Override
  public SqlExpr claimSetEmpty(String claim) {
    return Sql.parameter(claim + " empty");
  }

  @Override
  public SqlExpr role(List<String> roles, boolean expected) {
    return Sql.parameter(roles);
  }

  @Override
  public SqlExpr authenticated(boolean expected) {
    return Sql.parameter("authenticated");
  }

  @Override
  public SqlExpr now(Duration offset) {
    return Sql.parameter(offset);
  }
}
