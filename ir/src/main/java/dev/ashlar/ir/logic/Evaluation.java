package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tries an example out.
 *
 * @param linked gives the rows that links lead to
 */
public record Evaluation(Witness witness, Universe universe, Linked linked)
    implements Core.Visitor<Boolean> {

  /** Creates one of an example without rows that links lead to. */
  Evaluation(Witness witness, Universe universe) {
    this(
        witness,
        universe,
        (from, link) -> {
          throw new IllegalArgumentException("an example has no rows of " + link.table());
        });
  }

  /**
   * Whether it can be tried out at all: databases compute other values than columns, claims,
   * constants and the time, each in its own way.
   */
  public static boolean isPossible(Core core) {
    return Rows.values(core).allMatch(Evaluation::isLeaf);
  }

  /** Whether the values of the example could be stored, and say all that the cores ask for. */
  boolean isAbout(List<Core> cores) {
    return cores.stream().noneMatch(Links::in)
        && cores.stream().flatMap(Rows::values).allMatch(this::isKnown);
  }

  private boolean isKnown(Value value) {
    return isLeaf(value)
        && (value instanceof Value.Constant
            || constant(value).map(each -> universe.fits(value, each.text())).orElse(true));
  }

  private static boolean isLeaf(Value value) {
    return value instanceof Value.ColumnValue
        || value instanceof Value.ClaimValue
        || value instanceof Value.Constant
        || value instanceof Value.Now;
  }

  /** Whether the core holds in the example. */
  public boolean holds(Core core) {
    return core.accept(this);
  }

  @Override
  public Boolean fixed(Core.Fixed core) {
    return core.holds();
  }

  @Override
  public Boolean all(Core.All core) {
    return core.parts().stream().allMatch(this::holds);
  }

  @Override
  public Boolean any(Core.Any core) {
    return core.parts().stream().anyMatch(this::holds);
  }

  @Override
  public Boolean compare(Core.Compare core) {
    Optional<Value.Constant> right = constant(core.right());
    return is(
        core.left(),
        left -> right.isPresent() && agrees(core.operator(), compare(left, right.get())));
  }

  @Override
  public Boolean nullTest(Core.Null core) {
    return constant(core.value()).isEmpty() == core.expected();
  }

  @Override
  public Boolean member(Core.Member core) {
    return is(
        core.value(),
        value ->
            core.expected()
                == core.set().stream().anyMatch(constant -> compare(value, constant) == 0));
  }

  @Override
  public Boolean claimMember(Core.ClaimMember core) {
    List<Value.Constant> set = witness.sets().getOrDefault(core.claim(), List.of());
    if (set.isEmpty()) {
      return !core.expected();
    }
    return is(
        core.value(),
        value -> core.expected() == set.stream().anyMatch(element -> compare(value, element) == 0));
  }

  @Override
  public Boolean noClaims(Core.NoClaims core) {
    return witness.sets().getOrDefault(core.claim(), List.of()).isEmpty();
  }

  @Override
  public Boolean some(Core.Some core) {
    return rows(core.from(), core.link())
        .anyMatch(row -> inside(core.variable(), row).holds(core.body()));
  }

  @Override
  public Boolean every(Core.Every core) {
    return rows(core.from(), core.link())
        .allMatch(row -> inside(core.variable(), row).holds(core.body()));
  }

  private Stream<Map<String, Optional<Value.Constant>>> rows(RowRef from, Link link) {
    return linked.rows(witness.row(from), link).stream();
  }

  private Evaluation inside(String variable, Map<String, Optional<Value.Constant>> row) {
    return new Evaluation(witness.with(new RowRef.Element(variable), row), universe, linked);
  }

  @Override
  public Boolean is(Core.Is core) {
    return is(core.value(), value -> Boolean.parseBoolean(value.text()) == core.expected());
  }

  @Override
  public Boolean startsWith(Core.StartsWith core) {
    return is(core.value(), value -> value.text().startsWith(core.prefix()) == core.expected());
  }

  @Override
  public Boolean role(Core.Role core) {
    return core.roles().stream().anyMatch(witness.roles()::contains) == core.expected();
  }

  @Override
  public Boolean authenticated(Core.Authenticated core) {
    boolean known =
        universe.identity().filter(id -> !id.nullable() || constant(id).isPresent()).isPresent();
    return known == core.expected();
  }

  private boolean is(Value value, Predicate<Value.Constant> test) {
    return constant(value).filter(test).isPresent();
  }

  private Optional<Value.Constant> constant(Value value) {
    if (value instanceof Value.ColumnValue column) {
      return witness.row(column.row()).getOrDefault(column.column(), Optional.empty());
    }
    if (value instanceof Value.ClaimValue claim) {
      return claim(claim);
    }
    if (value instanceof Value.Now now) {
      return witness
          .now()
          .map(instant -> new Value.Constant(now.type(), instant.plus(now.offset()).toString()));
    }
    return value instanceof Value.Constant constant ? Optional.of(constant) : Optional.empty();
  }

  private Optional<Value.Constant> claim(Value.ClaimValue claim) {
    return witness.claims().getOrDefault(claim.claim(), Optional.empty());
  }

  /** Returns the order of two constants of one kind; zero if they are the same value. */
  public static int compare(Value.Constant left, Value.Constant right) {
    Kind kind = left.type().kind();
    return Measure.isOrdered(kind)
        ? Measure.of(kind, left.text()).compareTo(Measure.of(kind, right.text()))
        : left.text().compareTo(right.text());
  }

  static boolean agrees(ComparisonOperator operator, int sign) {
    return switch (operator) {
      case EQUAL -> sign == 0;
      case NOT_EQUAL -> sign != 0;
      case LESS -> sign < 0;
      case LESS_OR_EQUAL -> sign <= 0;
      case GREATER -> sign > 0;
      case GREATER_OR_EQUAL -> sign >= 0;
    };
  }

  /** Gives the rows that links lead to. */
  public interface Linked {
    /** Returns the rows that the link leads to from a row, all by column. */
    List<Map<String, Optional<Value.Constant>>> rows(
        Map<String, Optional<Value.Constant>> from, Link link);
  }
}
