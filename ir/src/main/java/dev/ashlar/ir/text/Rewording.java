package dev.ashlar.ir.text;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Substitution;
import java.util.List;
import java.util.function.UnaryOperator;

/** Turns cores into conditions that say the same of values that are there. */
final class Rewording implements Core.Visitor<Condition> {

  @Override
  public Condition fixed(Core.Fixed core) {
    return new Condition.Truth(core.holds());
  }

  @Override
  public Condition all(Core.All core) {
    return new Condition.And(each(core.parts()));
  }

  @Override
  public Condition any(Core.Any core) {
    List<Core> parts =
        core.parts().stream().filter(part -> !(part instanceof Core.NoClaims)).toList();
    return parts.size() == 1 ? parts.get(0).accept(this) : new Condition.Or(each(parts));
  }

  private List<Condition> each(List<Core> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }

  @Override
  public Condition compare(Core.Compare core) {
    return new Condition.Comparison(core.operator(), core.left(), core.right());
  }

  @Override
  public Condition nullTest(Core.Null core) {
    return expected(new Condition.NullTest(core.value()), core.expected());
  }

  @Override
  public Condition member(Core.Member core) {
    return expected(new Condition.Membership(core.value(), core.set()), core.expected());
  }

  @Override
  public Condition claimMember(Core.ClaimMember core) {
    return expected(new Condition.ClaimMembership(core.value(), core.claim()), core.expected());
  }

  @Override
  public Condition is(Core.Is core) {
    return expected(new Condition.Flag(core.value()), core.expected());
  }

  @Override
  public Condition startsWith(Core.StartsWith core) {
    return expected(new Condition.Prefix(core.value(), core.prefix()), core.expected());
  }

  @Override
  public Condition role(Core.Role core) {
    return expected(new Condition.HasRole(core.roles()), core.expected());
  }

  @Override
  public Condition authenticated(Core.Authenticated core) {
    return expected(new Condition.Authenticated(), core.expected());
  }

  /** Only ever an alternative to "not in", which says it by itself. */
  @Override
  public Condition noClaims(Core.NoClaims core) {
    throw new IllegalArgumentException("there are no words for an empty set: " + core);
  }

  @Override
  public Condition some(Core.Some core) {
    return over(Condition.Quantifier.SOME, core.from(), core.link(), core.variable(), core.body());
  }

  @Override
  public Condition every(Core.Every core) {
    return over(Condition.Quantifier.EVERY, core.from(), core.link(), core.variable(), core.body());
  }

  /** What is asked of the only row there can be is asked of the row that the path leads to. */
  private Condition over(
      Condition.Quantifier quantifier, RowRef from, Link link, String variable, Core body) {
    if (link.many() && body instanceof Core.Fixed fixed) {
      return all(from, link, variable, quantifier == Condition.Quantifier.SOME, fixed.holds());
    }
    if (link.many()) {
      return new Condition.Quantified(quantifier, from, link, variable, body.accept(this));
    }
    RowRef element = new RowRef.Element(variable);
    UnaryOperator<RowRef> linked = row -> row.equals(element) ? new RowRef.Linked(from, link) : row;
    return Substitution.rows(body, linked).accept(this);
  }

  /** Of a body that is the same for all rows only whether there are any is left. */
  private static Condition all(
      RowRef from, Link link, String variable, boolean some, boolean holds) {
    Condition empty =
        new Condition.Quantified(
            Condition.Quantifier.NONE, from, link, variable, new Condition.Truth(true));
    if (some == holds) {
      return some ? new Condition.Not(empty) : empty;
    }
    return new Condition.Truth(holds);
  }

  private static Condition expected(Condition condition, boolean expected) {
    return expected ? condition : new Condition.Not(condition);
  }
}
