package dev.ashlar.testing.example;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tries decisions out on a world, rows that links lead to included.
 *
 * @param elements the rows that quantifiers look at, by variable
 * @param identity whether the actor is somebody
 */
record Truth(
    World world, Map<String, Map<String, Optional<Value.Constant>>> elements, boolean identity)
    implements Core.Visitor<Boolean> {

  /** Whether the core holds in the world. */
  static boolean of(Core core, World world, Optional<ActorShape> actor) {
    boolean identity =
        actor
            .flatMap(ActorShape::id)
            .flatMap(id -> world.witness().claims().getOrDefault(id, Optional.empty()))
            .isPresent();
    return core.accept(new Truth(world, Map.of(), identity));
  }

  @Override
  public Boolean fixed(Core.Fixed core) {
    return core.holds();
  }

  @Override
  public Boolean all(Core.All core) {
    return core.parts().stream().allMatch(part -> part.accept(this));
  }

  @Override
  public Boolean any(Core.Any core) {
    return core.parts().stream().anyMatch(part -> part.accept(this));
  }

  @Override
  public Boolean compare(Core.Compare core) {
    Optional<Value.Constant> right = constant(core.right());
    return is(
        core.left(),
        left -> right.filter(each -> agrees(core.operator(), order(left, each))).isPresent());
  }

  @Override
  public Boolean nullTest(Core.Null core) {
    return constant(core.value()).isEmpty() == core.expected();
  }

  @Override
  public Boolean member(Core.Member core) {
    return is(core.value(), value -> contains(core.set(), value) == core.expected());
  }

  @Override
  public Boolean claimMember(Core.ClaimMember core) {
    List<Value.Constant> set = set(core.claim());
    return set.isEmpty()
        ? !core.expected()
        : is(core.value(), value -> contains(set, value) == core.expected());
  }

  @Override
  public Boolean noClaims(Core.NoClaims core) {
    return set(core.claim()).isEmpty();
  }

  private List<Value.Constant> set(String claim) {
    return world.witness().sets().getOrDefault(claim, List.of());
  }

  private static boolean contains(List<Value.Constant> set, Value.Constant value) {
    return set.stream().anyMatch(each -> order(each, value) == 0);
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
    return core.roles().stream().anyMatch(world.witness().roles()::contains) == core.expected();
  }

  @Override
  public Boolean authenticated(Core.Authenticated core) {
    return identity == core.expected();
  }

  @Override
  public Boolean some(Core.Some core) {
    return linked(core.from(), core.link())
        .anyMatch(row -> core.body().accept(inside(core.variable(), row)));
  }

  @Override
  public Boolean every(Core.Every core) {
    return linked(core.from(), core.link())
        .allMatch(row -> core.body().accept(inside(core.variable(), row)));
  }

  private Truth inside(String variable, Map<String, Optional<Value.Constant>> row) {
    Map<String, Map<String, Optional<Value.Constant>>> inner = new HashMap<>(elements);
    inner.put(variable, row);
    return new Truth(world, inner, identity);
  }

  private Stream<Map<String, Optional<Value.Constant>>> linked(RowRef from, Link link) {
    Map<String, Optional<Value.Constant>> row = row(from);
    Stream<Map<String, Optional<Value.Constant>>> rows =
        link.passage().isEmpty()
            ? joined(row, link.columns(), world.rows(link.table()))
            : link.passage().stream()
                .flatMap(
                    passage ->
                        joined(row, link.columns(), world.rows(passage.table()))
                            .flatMap(
                                between ->
                                    joined(between, passage.columns(), world.rows(link.table()))));
    return rows.filter(
        each ->
            link.deletion()
                .map(column -> each.getOrDefault(column, Optional.empty()).isEmpty())
                .orElse(true));
  }

  private static Stream<Map<String, Optional<Value.Constant>>> joined(
      Map<String, Optional<Value.Constant>> from,
      List<Link.ColumnPair> pairs,
      List<Map<String, Optional<Value.Constant>>> rows) {
    return rows.stream()
        .filter(
            row ->
                pairs.stream()
                    .allMatch(pair -> equal(value(from, pair.from()), value(row, pair.to()))));
  }

  private static boolean equal(Optional<Value.Constant> left, Optional<Value.Constant> right) {
    return left.isPresent()
        && left.map(Value.Constant::text).equals(right.map(Value.Constant::text));
  }

  private static Optional<Value.Constant> value(
      Map<String, Optional<Value.Constant>> row, String column) {
    return row.getOrDefault(column, Optional.empty());
  }

  private Map<String, Optional<Value.Constant>> row(RowRef ref) {
    return ref instanceof RowRef.Element element
        ? elements.getOrDefault(element.variable(), Map.of())
        : world.row(ref);
  }

  private boolean is(Value value, Predicate<Value.Constant> test) {
    return constant(value).filter(test).isPresent();
  }

  private Optional<Value.Constant> constant(Value value) {
    if (value instanceof Value.ColumnValue column) {
      return value(row(column.row()), column.column());
    }
    if (value instanceof Value.ClaimValue claim) {
      return world.witness().claims().getOrDefault(claim.claim(), Optional.empty());
    }
    if (value instanceof Value.Now now) {
      return world
          .witness()
          .now()
          .map(each -> new Value.Constant(now.type(), each.plus(now.offset()).toString()));
    }
    return value instanceof Value.Constant constant ? Optional.of(constant) : Optional.empty();
  }

  private static int order(Value.Constant left, Value.Constant right) {
    Kind kind = left.type().kind();
    if (kind == Kind.LONG || kind == Kind.DECIMAL) {
      return new BigDecimal(left.text()).compareTo(new BigDecimal(right.text()));
    }
    return kind == Kind.INSTANT
        ? Instant.parse(left.text()).compareTo(Instant.parse(right.text()))
        : left.text().compareTo(right.text());
  }

  private static boolean agrees(ComparisonOperator operator, int order) {
    return switch (operator) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
    };
  }
}
