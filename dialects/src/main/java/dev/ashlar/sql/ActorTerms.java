package dev.ashlar.sql;

import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.List;

/** What the caller, its roles and the instant of the request are in a statement. */
public interface ActorTerms {

  /** Returns the component of the caller. */
  SqlExpr claim(Value.ClaimValue claim);

  /**
   * Returns a decimal component of the caller, times ten to the power of {@code scale}; asked only
   * by databases that keep decimals as whole numbers. It may have a fraction left.
   */
  SqlExpr scaledClaim(Value.ClaimValue claim, int scale);

  /**
   * Returns a component of the caller that is a set: an array on PostgreSQL; elsewhere one text in
   * the encoding of {@link Idioms#inSet}.
   */
  SqlExpr claimSet(String claim);

  /** Returns whether a component of the caller that is a set has no elements. */
  SqlExpr claimSetEmpty(String claim);

  /** Returns whether the caller has any of the roles, or has none of them. */
  SqlExpr role(List<String> roles, boolean expected);

  /** Returns whether the caller has an identity, or has none. */
  SqlExpr authenticated(boolean expected);

  /** Returns the instant of the request plus the offset. */
  SqlExpr now(Duration offset);
}
