package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes a core as an expression.
 *
 * @param repeated values that more than one test is about: TypeScript would take a second test for
 *     a mistake after the first one has narrowed the type, so literals are widened there
 */
record MirrorText(MirrorScope scope, Set<Value> repeated) implements Core.Visitor<Logic> {

  @Override
  public Logic fixed(Core.Fixed core) {
    return new Logic.Atom(String.valueOf(core.holds()));
  }

  @Override
  public Logic all(Core.All core) {
    return Logic.all(core.parts().stream().map(part -> part.accept(this)).toList());
  }

  @Override
  public Logic any(Core.Any core) {
    return Logic.any(core.parts().stream().map(part -> part.accept(this)).toList());
  }

  @Override
  public Logic compare(Core.Compare core) {
    MirrorValue left = scope.value(core.left());
    MirrorValue right = scope.value(core.right());
    List<Logic> parts = new ArrayList<>();
    if (core.operator() == ComparisonOperator.EQUAL && isPlain(left, right)) {
      if (left.nullable() && right.nullable()) {
        parts.add(left.nullTest(false));
      }
    } else {
      parts.addAll(present(left));
      parts.addAll(present(right));
    }
    boolean widen = repeated.contains(core.left()) || repeated.contains(core.right());
    parts.add(new Comparison(scope.file(), widen).of(core.operator(), left, right));
    return Logic.all(parts);
  }

  @Override
  public Logic noClaims(Core.NoClaims core) {
    throw new IllegalArgumentException("the mirror cannot decide " + core);
  }

  @Override
  public Logic some(Core.Some core) {
    throw new IllegalArgumentException("the mirror cannot decide " + core);
  }

  @Override
  public Logic every(Core.Every core) {
    throw new IllegalArgumentException("the mirror cannot decide " + core);
  }

  @Override
  public Logic nullTest(Core.Null core) {
    return scope.value(core.value()).nullTest(core.expected());
  }

  @Override
  public Logic member(Core.Member core) {
    MirrorValue value = scope.value(core.value());
    Comparison comparison = new Comparison(scope.file(), repeated.contains(core.value()));
    ComparisonOperator operator =
        core.expected() ? ComparisonOperator.EQUAL : ComparisonOperator.NOT_EQUAL;
    List<Logic> each =
        core.set().stream()
            .distinct()
            .map(constant -> comparison.of(operator, value, scope.value(constant)))
            .toList();
    List<Logic> parts = new ArrayList<>(present(value));
    parts.add(core.expected() ? Logic.any(each) : Logic.all(each));
    return Logic.all(parts);
  }

  @Override
  public Logic claimMember(Core.ClaimMember core) {
    MirrorValue value = scope.value(core.value());
    ActorShape.Claim claim = scope.claim(core.claim()).orElseThrow();
    String set = set(claim);
    String found = new ClaimSet(scope.file(), set, scope.shape(claim)).includes(value);
    if (core.expected()) {
      return Logic.all(with(present(value), new Logic.Atom(found)));
    }
    Logic notFound = new Logic.Atom("!" + found);
    return value.nullable()
        ? Logic.any(
            List.of(
                new Logic.Atom(set + ".length === 0"), Logic.all(with(present(value), notFound))))
        : notFound;
  }

  @Override
  public Logic is(Core.Is core) {
    MirrorValue value = scope.value(core.value());
    String literal = String.valueOf(core.expected());
    boolean widen = repeated.contains(core.value());
    return new Logic.Atom(
        value.text() + " === " + (widen ? "(" + literal + " as boolean)" : literal));
  }

  @Override
  public Logic startsWith(Core.StartsWith core) {
    MirrorValue value = scope.value(core.value());
    String text = repeated.contains(core.value()) ? value.as("string") : value.text();
    String test = text + ".startsWith(" + Identifiers.literal(core.prefix()) + ")";
    return Logic.all(with(present(value), new Logic.Atom(core.expected() ? test : "!" + test)));
  }

  @Override
  public Logic role(Core.Role core) {
    ActorShape actor = scope.model().schema().actor().orElseThrow();
    String set = set(actor.roles().flatMap(actor::find).orElseThrow());
    List<Logic> tests = new ArrayList<>();
    for (String role : core.roles()) {
      String test = set + ".includes(" + Identifiers.literal(role) + ")";
      tests.add(new Logic.Atom(core.expected() ? test : "!" + test));
    }
    return core.expected() ? Logic.any(tests) : Logic.all(tests);
  }

  @Override
  public Logic authenticated(Core.Authenticated core) {
    ActorShape actor = scope.model().schema().actor().orElseThrow();
    String id = "actor" + Identifiers.access(actor.id().orElseThrow());
    return new Logic.Atom(id + (core.expected() ? " !== null" : " === null"));
  }

  private static String set(ActorShape.Claim claim) {
    String set = "actor" + Identifiers.access(claim.name());
    return claim.nullable() ? "(" + set + " ?? [])" : set;
  }

  private static List<Logic> present(MirrorValue value) {
    return value.nullable() ? List.of(value.nullTest(false)) : List.of();
  }

  private static List<Logic> with(List<Logic> parts, Logic last) {
    List<Logic> all = new ArrayList<>(parts);
    all.add(last);
    return all;
  }

  private static boolean isPlain(MirrorValue left, MirrorValue right) {
    return left.form() == MirrorValue.Form.PLAIN && right.form() == MirrorValue.Form.PLAIN;
  }
}
