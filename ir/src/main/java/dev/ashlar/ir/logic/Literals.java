package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a core apart into literals.
 *
 * <p>An atom of a core demands more than one thing at once: that its values are there, and that
 * they compare as it says. Once they stand apart, the opposite of a core is the opposite of each.
 */
final class Literals implements Core.Visitor<Formula> {

  private final Universe universe;

  Literals(Universe universe) {
    this.universe = universe;
  }

  /** Returns the formula that holds exactly if the core does. */
  Formula of(Core core) {
    return core.accept(this);
  }

  @Override
  public Formula fixed(Core.Fixed core) {
    return core.holds() ? Formula.Fixed.ALWAYS : Formula.Fixed.NEVER;
  }

  @Override
  public Formula all(Core.All core) {
    return Formula.all(core.parts().stream().map(this::of).toList());
  }

  @Override
  public Formula any(Core.Any core) {
    return Formula.any(core.parts().stream().map(this::of).toList());
  }

  @Override
  public Formula compare(Core.Compare core) {
    return Formula.all(
        List.of(
            present(core.left()),
            present(core.right()),
            compared(core.operator(), core.left(), core.right(), core)));
  }

  @Override
  public Formula nullTest(Core.Null core) {
    return core.expected() ? present(core.value()).opposite() : present(core.value());
  }

  @Override
  public Formula member(Core.Member core) {
    List<Formula> equals = new ArrayList<>();
    for (Value.Constant constant : core.set()) {
      equals.add(equal(core.value(), constant));
    }
    return about(core.value(), Formula.any(equals), core.expected());
  }

  @Override
  public Formula claimMember(Core.ClaimMember core) {
    Formula within =
        about(core.value(), so(new Atom.Within(core.value(), core.claim()), true), core.expected());
    Formula empty = so(new Atom.Empty(core.claim()), !core.expected());
    return core.expected()
        ? Formula.all(List.of(empty, within))
        : Formula.any(List.of(empty, within));
  }

  @Override
  public Formula is(Core.Is core) {
    Value.Constant yes = new Value.Constant(core.value().type(), "true");
    return about(core.value(), equal(core.value(), yes), core.expected());
  }

  @Override
  public Formula startsWith(Core.StartsWith core) {
    return about(
        core.value(), so(new Atom.Starts(core.value(), core.prefix()), true), core.expected());
  }

  @Override
  public Formula role(Core.Role core) {
    List<Formula> granted = new ArrayList<>();
    for (String role : core.roles()) {
      granted.add(so(new Atom.Granted(role), true));
    }
    Formula any = Formula.any(granted);
    return core.expected() ? any : any.opposite();
  }

  @Override
  public Formula authenticated(Core.Authenticated core) {
    Formula known = universe.identity().map(Literals::present).orElse(Formula.Fixed.NEVER);
    return core.expected() ? known : known.opposite();
  }

  @Override
  public Formula noClaims(Core.NoClaims core) {
    return so(new Atom.Empty(core.claim()), true);
  }

  /** What other rows hold is taken for something of its own, about which nothing is known. */
  @Override
  public Formula some(Core.Some core) {
    return so(new Atom.Opaque(core), true);
  }

  @Override
  public Formula every(Core.Every core) {
    return so(new Atom.Opaque(core), true);
  }

  /** Returns that two values, which are there, are equal. */
  static Formula equal(Value left, Value right) {
    if (left.equals(right)) {
      return Formula.Fixed.ALWAYS;
    }
    return Measure.isOrdered(left.type().kind())
        ? Formula.all(List.of(atMost(left, right), atMost(right, left)))
        : so(new Atom.Same(left, right), true);
  }

  private static Formula about(Value value, Formula formula, boolean expected) {
    return Formula.all(List.of(present(value), expected ? formula : formula.opposite()));
  }

  private static Formula present(Value value) {
    return value.nullable() ? so(new Atom.IsNull(value), false) : Formula.Fixed.ALWAYS;
  }

  private static Formula compared(
      ComparisonOperator operator, Value left, Value right, Core.Compare core) {
    if (operator == ComparisonOperator.EQUAL) {
      return equal(left, right);
    }
    if (operator == ComparisonOperator.NOT_EQUAL) {
      return equal(left, right).opposite();
    }
    Kind kind = left.type().kind();
    if (!Measure.isOrdered(kind)) {
      return so(new Atom.Opaque(core), true);
    }
    return switch (operator) {
      case LESS -> atMost(right, left).opposite();
      case LESS_OR_EQUAL -> atMost(left, right);
      case GREATER -> atMost(left, right).opposite();
      default -> atMost(right, left);
    };
  }

  private static Formula atMost(Value left, Value right) {
    return left.equals(right) ? Formula.Fixed.ALWAYS : so(new Atom.AtMost(left, right), true);
  }

  private static Formula so(Atom atom, boolean expected) {
    return new Formula.Literal(atom, expected);
  }
}
