package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import java.util.List;
import java.util.Optional;

/**
 * Puts one answer in the place of everything that the mirror cannot decide exactly. A core has no
 * negation, so with "no" the result holds only if the rule does, and with "yes" whenever it may.
 *
 * @param assumed the answer
 */
record Bound(MirrorScope scope, boolean assumed) implements Core.Visitor<Core> {

  @Override
  public Core fixed(Core.Fixed core) {
    return core;
  }

  @Override
  public Core all(Core.All core) {
    return Core.all(each(core.parts()));
  }

  @Override
  public Core any(Core.Any core) {
    return Core.any(each(core.parts()));
  }

  private List<Core> each(List<Core> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }

  @Override
  public Core compare(Core.Compare core) {
    boolean equality =
        core.operator() == ComparisonOperator.EQUAL
            || core.operator() == ComparisonOperator.NOT_EQUAL;
    boolean text = core.left().type().kind() == Kind.STRING;
    return keep(
        core, isComparable(core.left()) && isComparable(core.right()) && (equality || !text));
  }

  @Override
  public Core nullTest(Core.Null core) {
    return keep(core, isSayable(core.value()));
  }

  @Override
  public Core member(Core.Member core) {
    return keep(core, isComparable(core.value()) && core.set().stream().allMatch(this::isSayable));
  }

  @Override
  public Core claimMember(Core.ClaimMember core) {
    return keep(core, isComparable(core.value()) && scope.claim(core.claim()).isPresent());
  }

  @Override
  public Core is(Core.Is core) {
    return keep(core, isSayable(core.value()));
  }

  @Override
  public Core startsWith(Core.StartsWith core) {
    return keep(core, isSayable(core.value()) && Sayable.isPublic(core.prefix()));
  }

  @Override
  public Core role(Core.Role core) {
    return keep(core, scope.model().schema().actor().flatMap(ActorShape::roles).isPresent());
  }

  @Override
  public Core authenticated(Core.Authenticated core) {
    Optional<ActorShape> actor = scope.model().schema().actor();
    Optional<ActorShape.Claim> id = actor.flatMap(it -> it.id().flatMap(it::find));
    if (actor.isEmpty() || (id.isPresent() && id.get().nullable())) {
      return keep(core, actor.isPresent());
    }
    return id.isPresent() == core.expected() ? Core.TRUE : Core.FALSE;
  }

  @Override
  public Core noClaims(Core.NoClaims core) {
    return keep(core, false);
  }

  /** A screen holds one row: what it is linked to only the server knows. */
  @Override
  public Core some(Core.Some core) {
    return keep(core, false);
  }

  @Override
  public Core every(Core.Every core) {
    return keep(core, false);
  }

  private Core keep(Core core, boolean exact) {
    return exact ? core : assumed ? Core.TRUE : Core.FALSE;
  }

  private boolean isComparable(Value value) {
    Kind kind = value.type().kind();
    return kind != Kind.DECIMAL && kind != Kind.OPAQUE && isSayable(value);
  }

  private boolean isSayable(Value value) {
    return value.accept(new Sayable(scope));
  }
}
