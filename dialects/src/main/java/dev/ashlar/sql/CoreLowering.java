package dev.ashlar.sql;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns decisions into SQL of one database.
 *
 * <p>Row security, statements, checks and indexes share it; they differ in what columns and the
 * caller are, which {@link RowTerms} and {@link ActorTerms} say. An atom over a null is unknown in
 * SQL, which no place where decisions stand takes for true; there is no negation that could turn
 * it.
 */
public record CoreLowering(ValueLowering values, LinkLowering links)
    implements Core.Visitor<SqlExpr> {

  /** Creates a lowering for a place where conditions are about one row only. */
  public CoreLowering(Idioms idioms, RowTerms rows, ActorTerms actor) {
    this(new ValueLowering(idioms, rows, actor), LinkLowering.of(Related.none(), Set.of()));
  }

  /**
   * Creates a lowering for a place where conditions follow links.
   *
   * @param taken what is called something in the statement already
   */
  public CoreLowering(
      Idioms idioms, RowTerms rows, ActorTerms actor, Related related, Set<String> taken) {
    this(new ValueLowering(idioms, rows, actor), LinkLowering.of(related, taken));
  }

  /** Returns the decision as SQL. */
  public SqlExpr lower(Core core) {
    return core.accept(this);
  }

  @Override
  public SqlExpr fixed(Core.Fixed core) {
    return Sql.bool(core.holds());
  }

  @Override
  public SqlExpr all(Core.All core) {
    return Sql.all(each(core.parts()));
  }

  @Override
  public SqlExpr any(Core.Any core) {
    return Sql.any(each(core.parts()));
  }

  private List<SqlExpr> each(List<Core> parts) {
    return parts.stream().map(this::lower).toList();
  }

  @Override
  public SqlExpr compare(Core.Compare core) {
    List<SqlExpr> sides = values.comparable(List.of(core.left(), core.right()));
    boolean ordersText =
        core.left().type().kind() == ExprType.Kind.STRING
            && core.operator() != ComparisonOperator.EQUAL
            && core.operator() != ComparisonOperator.NOT_EQUAL;
    SqlExpr left = ordersText ? values.idioms().byCodePoints(sides.get(0)) : sides.get(0);
    return Sql.binary(left, operator(core.operator()), sides.get(1));
  }

  private static BinaryOperator operator(ComparisonOperator operator) {
    return switch (operator) {
      case EQUAL -> BinaryOperator.EQUAL;
      case NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
      case LESS -> BinaryOperator.LESS;
      case LESS_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
      case GREATER -> BinaryOperator.GREATER;
      case GREATER_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
    };
  }

  @Override
  public SqlExpr nullTest(Core.Null core) {
    return new SqlExpr.NullTest(values.lower(core.value()), core.expected());
  }

  @Override
  public SqlExpr member(Core.Member core) {
    List<Value> all = new ArrayList<>();
    all.add(core.value());
    all.addAll(core.set());
    List<SqlExpr> sql = values.comparable(all);
    return new SqlExpr.In(sql.get(0), sql.subList(1, sql.size()), core.expected());
  }

  @Override
  public SqlExpr claimMember(Core.ClaimMember core) {
    SqlExpr value = values.lower(core.value());
    SqlExpr set = values.actor().claimSet(core.claim());
    SqlExpr in = values.idioms().inSet(value, core.value().type(), set, core.expected());
    if (core.expected()) {
      return in;
    }
    return Sql.any(values.actor().claimSetEmpty(core.claim()), in);
  }

  @Override
  public SqlExpr is(Core.Is core) {
    SqlExpr value = values.lower(core.value());
    return core.expected() ? value : Sql.equal(value, Sql.bool(false));
  }

  @Override
  public SqlExpr startsWith(Core.StartsWith core) {
    return values.idioms().startsWith(values.lower(core.value()), core.prefix(), core.expected());
  }

  @Override
  public SqlExpr role(Core.Role core) {
    return values.actor().role(core.roles(), core.expected());
  }

  @Override
  public SqlExpr authenticated(Core.Authenticated core) {
    return values.actor().authenticated(core.expected());
  }

  @Override
  public SqlExpr noClaims(Core.NoClaims core) {
    return values.actor().claimSetEmpty(core.claim());
  }

  @Override
  public SqlExpr some(Core.Some core) {
    return links.exists(this, core);
  }

  @Override
  public SqlExpr every(Core.Every core) {
    return links.noneFails(this, core);
  }
}
