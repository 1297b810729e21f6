package dev.ashlar.ir.logic;

import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a core apart into literals.
 *
 * <p>An atom of a core demands more than one thing at once: that its values are there, and that
 * they compare as it says. Once they stand apart, the opposite of a core is the opposite of each.
 */
final class Literals implements Core.Visitor<Formula> {

  private final Universe universe;

  /** The rows of quantifiers that what is taken apart stands inside of. */
  private final Set<RowRef> around;

  Literals(Universe universe) {
    this(universe, Set.of());
  }

  private Literals(Universe universe, Set<RowRef> around) {
    this.universe = universe;
    this.around = around;
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

  @Override
  public Formula some(Core.Some core) {
    return exists(
        core, new Links.Step(core.from(), core.link(), core.variable()), core.body(), true);
  }

  /** That every row satisfies the body is that there is none that does not. */
  @Override
  public Formula every(Core.Every core) {
    return exists(
        core, new Links.Step(core.from(), core.link(), core.variable()), core.body(), false);
  }

  private Formula exists(Core core, Links.Step step, Core body, boolean expected) {
    if (Links.of(body).map(Links.Step::variable).anyMatch(step.variable()::equals)) {
      return so(new Atom.Opaque(core), true);
    }
    RowRef.Element row = row(step);
    RowRef named = new RowRef.Element(step.variable());
    Literals literals = inside(row, step.link().table());
    Formula inside =
        literals.of(
            Substitution.of(
                body,
                ref -> ref.equals(named) ? row : ref,
                column -> column.row().equals(row) ? literals.stored(column) : column));
    Formula sought = expected ? inside : inside.opposite();
    if (sought == Formula.Fixed.NEVER) {
      return expected ? Formula.Fixed.NEVER : Formula.Fixed.ALWAYS;
    }
    return so(new Atom.Exists(step.from(), step.link(), row, sought), expected);
  }

  /** Returns what the row is called wherever the link is followed from the same row. */
  private RowRef.Element row(Links.Step step) {
    StringBuilder name = new StringBuilder(name(step.from()) + "." + step.link().name());
    while (around.contains(new RowRef.Element(name.toString()))) {
      name.append('\'');
    }
    return new RowRef.Element(name.toString());
  }

  private Literals inside(RowRef.Element row, TableName table) {
    Set<RowRef> more = new HashSet<>(around);
    more.add(row);
    return new Literals(universe.with(row, table), more);
  }

  /** Returns the column of a row that is there: it is null only if its column can be. */
  private Value stored(Value.ColumnValue value) {
    boolean required =
        Optional.ofNullable(universe.tables().get(value.row()))
            .flatMap(table -> table.findColumn(value.column()))
            .filter(column -> !column.nullable())
            .isPresent();
    return new Value.ColumnValue(
        value.row(), value.column(), value.type(), value.nullable() && !required);
  }

  private static String name(RowRef row) {
    return row instanceof RowRef.Element element ? element.variable() : row.toString();
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

  /** Returns that both values are there and equal. */
  static Formula thereAndEqual(Value left, Value right) {
    return Formula.all(List.of(present(left), present(right), equal(left, right)));
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
