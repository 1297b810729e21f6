package dev.ashlar.processor.expr;

import static java.util.Objects.requireNonNull;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what conditions an expression makes, and whether its values go together. */
final class ConditionTyper {
  private static final Map<String, ComparisonOperator> OPERATORS =
      Map.of(
          "==", ComparisonOperator.EQUAL,
          "!=", ComparisonOperator.NOT_EQUAL,
          "<", ComparisonOperator.LESS,
          "<=", ComparisonOperator.LESS_OR_EQUAL,
          ">", ComparisonOperator.GREATER,
          ">=", ComparisonOperator.GREATER_OR_EQUAL);

  private final Findings findings;
  private final ValueTyper values;
  private final CallConditions calls;
  private final Memberships memberships;
  private final LinkConditions links;

  ConditionTyper(Use use, Scope scope, Findings findings) {
    LinkWalk walk = new LinkWalk(use, scope, findings, new Elements());
    PathResolver paths = new PathResolver(use, scope, findings, walk);
    this.links = new LinkConditions(scope, findings, walk, this::type);
    this.findings = findings;
    this.values = new ValueTyper(use, scope, findings, paths);
    this.calls = new CallConditions(scope, findings, paths, values, links);
    this.memberships = new Memberships(findings, paths, values);
  }

  ValueTyper values() {
    return values;
  }

  /** Returns the condition; absent if a problem was reported. */
  Optional<Condition> type(Syntax syntax) {
    Syntax bare = Syntax.bare(syntax);
    if (bare instanceof Syntax.Joined joined) {
      return joined(joined);
    }
    if (bare instanceof Syntax.Not not) {
      return type(not.operand()).map(Condition.Not::new);
    }
    if (bare instanceof Syntax.Comparison comparison) {
      return comparison(comparison);
    }
    if (bare instanceof Syntax.In in) {
      return memberships.type(in);
    }
    if (bare instanceof Syntax.Quantified quantified) {
      return links.quantified(quantified);
    }
    if (bare instanceof Syntax.IsNull test) {
      return values
          .any(test.value(), Optional.empty())
          .map(Condition.NullTest::new)
          .map(isNull -> test.negated() ? new Condition.Not(isNull) : isNull);
    }
    if (bare instanceof Syntax.BooleanLiteral literal) {
      return Optional.of(new Condition.Truth(literal.value()));
    }
    if (bare instanceof Syntax.Call call && calls.knows(call)) {
      return calls.type(call);
    }
    return flag(bare);
  }

  private Optional<Condition> joined(Syntax.Joined joined) {
    List<Condition> operands = new ArrayList<>();
    for (Syntax operand : joined.operands()) {
      type(operand).ifPresent(operands::add);
    }
    if (operands.size() < joined.operands().size()) {
      return Optional.empty();
    }
    return Optional.of(
        joined.operator().equals("&&") ? new Condition.And(operands) : new Condition.Or(operands));
  }

  private Optional<Condition> flag(Syntax syntax) {
    Optional<Value> value = values.usable(syntax, Optional.empty());
    if (value.isPresent() && value.get().type().kind() != ExprType.Kind.BOOL) {
      return findings.report(
          Kind.TYPE,
          syntax,
          "says '%s' by itself, which is %s and neither true nor false"
              .formatted(findings.textOf(syntax), Kinds.words(value.get().type())),
          "Write a comparison.");
    }
    return value.map(Condition.Flag::new);
  }

  private Optional<Condition> comparison(Syntax.Comparison comparison) {
    Optional<Condition> nullComparison = nullComparison(comparison);
    if (nullComparison.isPresent()) {
      return Optional.empty();
    }
    boolean leftFirst =
        !values.takesTypeFromBeside(comparison.left())
            || values.takesTypeFromBeside(comparison.right());
    Syntax first = leftFirst ? comparison.left() : comparison.right();
    Syntax second = leftFirst ? comparison.right() : comparison.left();
    Optional<Value> one = values.usable(first, Optional.empty());
    if (one.isEmpty()) {
      if (!values.takesTypeFromBeside(second)) {
        values.usable(second, Optional.empty());
      }
      return Optional.empty();
    }
    Optional<Value> other = values.usable(second, one.map(Value::type));
    if (other.isEmpty()) {
      return Optional.empty();
    }
    return compared(
        comparison, leftFirst ? one.get() : other.get(), leftFirst ? other.get() : one.get());
  }

  /** Reports a comparison with null, which is present then. */
  private Optional<Condition> nullComparison(Syntax.Comparison comparison) {
    boolean right = Syntax.bare(comparison.right()) instanceof Syntax.NullLiteral;
    if (!right && !(Syntax.bare(comparison.left()) instanceof Syntax.NullLiteral)) {
      return Optional.empty();
    }
    String other = findings.textOf(right ? comparison.left() : comparison.right());
    String test = comparison.operator().equals("!=") ? "is not null" : "is null";
    findings.report(
        Kind.TYPE,
        comparison,
        "compares with null, which is neither equal nor unequal to anything",
        "Write \"%s %s\".".formatted(other, test));
    return Optional.of(new Condition.Truth(false));
  }

  private Optional<Condition> compared(Syntax.Comparison comparison, Value left, Value right) {
    if (!Kinds.comparable(left.type(), right.type())) {
      return findings.report(
          Kind.TYPE,
          comparison,
          "compares %s, %s, with %s"
              .formatted(
                  findings.textOf(comparison.left()),
                  Kinds.words(left.type()),
                  Kinds.words(right.type())),
          "Compare with %s.".formatted(Kinds.words(left.type())));
    }
    ComparisonOperator operator = requireNonNull(OPERATORS.get(comparison.operator()));
    boolean equality =
        operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
    if (!equality && !Kinds.ordered(left.type())) {
      return findings.reportAs(
          Kind.NOT_PORTABLE,
          comparison,
          "orders %s with '%s': Java and each database would order it differently"
              .formatted(Kinds.words(left.type()), comparison.operator()),
          "Compare with == or !=.");
    }
    return Optional.of(new Condition.Comparison(operator, left, right));
  }
}
