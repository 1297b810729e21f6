package dev.ashlar.ir;

import dev.ashlar.ir.expr.ExprType;
import java.util.List;
import java.util.Optional;

/**
 * The type of the caller on whose behalf a session runs.
 *
 * @param id the claim that says who; absent for a caller without an identity
 * @param tenant the claim that says whose; absent in a schema without tenants
 * @param roles the claim that is a set of an enum
 * @param roleEnum the enum of the roles; present exactly if {@code roles} is
 * @param claims all components in constructor order, those above included
 */
public record ActorShape(
    TypeName type,
    JavaShape shape,
    Optional<String> id,
    Optional<String> tenant,
    Optional<String> roles,
    Optional<TypeName> roleEnum,
    List<Claim> claims,
    Doc doc) {

  /** Copies the claims. */
  public ActorShape {
    claims = List.copyOf(claims);
  }

  /** Returns the claim with the name. */
  public Optional<Claim> find(String name) {
    return claims.stream().filter(claim -> claim.name().equals(name)).findFirst();
  }

  /**
   * One component of the caller.
   *
   * @param type the Java type as declared
   * @param valueType the type in expressions; of the elements if it is a set; absent if expressions
   *     cannot use it
   * @param component the only component of the record that wraps the value, such as {@code value}
   *     of {@code TenantId(UUID value)}; absent if it is not wrapped
   */
  public record Claim(
      String name,
      TypeRef type,
      boolean nullable,
      boolean set,
      Optional<ExprType> valueType,
      Optional<String> component,
      Doc doc) {}
}
