package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
    boolean empty =
        condition.quantifier() == Condition.Quantifier.NONE
            && condition.body().equals(new Condition.Truth(true));
    if (empty) {
      return path(condition.from()) + condition.link().name() + ".isEmpty()";
    }
    String quantifier = condition.quantifier().name().toLowerCase(Locale.ROOT);
    return "%s%s.%s(%s -> %s)"
        .formatted(
            path(condition.from()),
            condition.link().name(),
            quantifier,
            condition.variable(),
            condition.body().accept(this));
  }

  @Override
  public String permitted(Condition.Permitted condition) {
    return "can(%s, %s%s)"
        .formatted(condition.action(), path(condition.row().from()), condition.row().link().name());
  }

  /** Returns what stands before a name of the row. */
  private static String path(RowRef row) {
    if (row instanceof RowRef.Linked linked) {
      return path(linked.from()) + linked.link().name() + ".";
    }
    if (row instanceof RowRef.Element element) {
      return element.variable() + ".";
    }
    return row == RowRef.Root.OLD ? "old." : "";
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
    return path(value.row()) + members.get(value.column());
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
