package dev.ashlar.sql;

import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.List;

/**
 * What the caller is in a check, an index, a default or a computed column: nobody, since such an
 * expression must not depend on who asks. The clock is the database's.
 */
public record NoActor(Idioms idioms) implements ActorTerms {

  @Override
  public SqlExpr claim(Value.ClaimValue claim) {
    throw nobody();
  }

  @Override
  public SqlExpr scaledClaim(Value.ClaimValue claim, int scale) {
    throw nobody();
  }

  @Override
  public SqlExpr claimSet(String claim) {
    throw nobody();
  }

  @Override
  public SqlExpr claimSetEmpty(String claim) {
    throw nobody();
  }

  @Override
  public SqlExpr role(List<String> roles, boolean expected) {
    throw nobody();
  }

  @Override
  public SqlExpr authenticated(boolean expected) {
    throw nobody();
  }

  @Override
  public SqlExpr now(Duration offset) {
    return idioms.clock(offset);
  }

  private static IllegalStateException nobody() {
    return new IllegalStateException("a part of the schema cannot depend on the caller");
  }
}
