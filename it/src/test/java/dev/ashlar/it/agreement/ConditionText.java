package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a condition in the expression language, with every pair of parentheses.
 *
 * @param members the Java name of each column
 */
record ConditionText(Map<String, String> members)
    implements Condition.Visitor<String>, Value.Visitor<String> {

  private static final Map<ComparisonOperator, String> OPERATORS =
      Map.of(
          ComparisonOperator.EQUAL, "==",
          ComparisonOperator.NOT_EQUAL, "!=",
          ComparisonOperator.LESS, "<",
          ComparisonOperator.LESS_OR_EQUAL, "<=",
          ComparisonOperator.GREATER, ">",
          ComparisonOperator.GREATER_OR_EQUAL, ">=");

  @Override
  public String truth(Condition.Truth condition) {
    return Boolean.toString(condition.value());
  }

  @Override
  public String comparison(Condition.Comparison condition) {
    return "%s %s %s"
        .formatted(
            condition.left().accept(this),
            OPERATORS.get(condition.operator()),
            condition.right().accept(this));
  }

  @Override
  public String membership(Condition.Membership condition) {
    return condition.set().stream()
        .map(this::constant)
        .collect(Collectors.joining(", ", condition.value().accept(this) + " in [", "]"));
  }

  @Override
  public String claimMembership(Condition.ClaimMembership condition) {
    return condition.value().accept(this) + " in actor." + condition.claim();
  }

  @Override
  public String nullTest(Condition.NullTest condition) {
    return condition.value().accept(this) + " is null";
  }

  @Override
  public String flag(Condition.Flag condition) {
    return condition.value().accept(this);
  }

  @Override
  public String prefix(Condition.Prefix condition) {
    return "startsWith(%s, %s)"
        .formatted(condition.value().accept(this), quoted(condition.prefix()));
  }

  @Override
  public String hasRole(Condition.HasRole condition) {
    return condition.roles().stream().collect(Collectors.joining(", ", "hasAnyRole(", ")"));
  }

  @Override
  public String authenticated(Condition.Authenticated condition) {
    return "isAuthenticated()";
  }

  @Override
  public String quantified(Condition.Quantified condition) {
    throw new IllegalArgumentException("no links here yet: " + condition);
  }

  @Override
  public String permitted(Condition.Permitted condition) {
    throw new IllegalArgumentException("no links here yet: " + condition);
  }

  @Override
  public String not(Condition.Not condition) {
    return "!(" + condition.operand().accept(this) + ")";
  }

  @Override
  public String and(Condition.And condition) {
    return joined(" && ", condition.operands());
  }

  @Override
  public String or(Condition.Or condition) {
    return joined(" || ", condition.operands());
  }

  private String joined(String operator, List<Condition> operands) {
    return operands.stream()
        .map(operand -> "(" + operand.accept(this) + ")")
        .collect(Collectors.joining(operator));
  }

  @Override
  public String column(Value.ColumnValue value) {
    String member = members.get(value.column());
    return value.row() == RowRef.Root.OLD ? "old." + member : member;
  }

  @Override
  public String claim(Value.ClaimValue value) {
    return "actor." + value.claim();
  }

  @Override
  public String constant(Value.Constant value) {
    return switch (value.type().kind()) {
      case STRING -> quoted(value.text());
      case UUID -> "uuid('" + value.text() + "')";
      case INSTANT -> "instant('" + value.text() + "')";
      case DATE -> "date('" + value.text() + "')";
      case BOOL, LONG, DECIMAL, ENUM -> value.text();
      case OPAQUE -> throw new IllegalArgumentException(value.text());
    };
  }

  @Override
  public String now(Value.Now value) {
    Duration offset = value.offset();
    if (offset.isZero()) {
      return "now()";
    }
    return offset.isNegative()
        ? "now() - duration('%s')".formatted(offset.negated())
        : "now() + duration('%s')".formatted(offset);
  }

  @Override
  public String arithmetic(Value.Arithmetic value) {
    throw new IllegalArgumentException("policies do not calculate");
  }

  @Override
  public String negation(Value.Negation value) {
    throw new IllegalArgumentException("policies do not calculate");
  }

  @Override
  public String call(Value.Call value) {
    throw new IllegalArgumentException("policies call no functions");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
