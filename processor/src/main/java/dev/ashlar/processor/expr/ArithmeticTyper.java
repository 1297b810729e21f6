package dev.ashlar.processor.expr;

import static java.util.Objects.requireNonNull;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.expr.Value.Arithmetic.Operator;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import dev.ashlar.processor.expr.Use.Ability;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Types sums and products of numbers, and an instant that is moved by a duration. */
final class ArithmeticTyper {
  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "+", Operator.ADD,
          "-", Operator.SUBTRACT,
          "*", Operator.MULTIPLY,
          "/", Operator.DIVIDE,
          "%", Operator.REMAINDER);

  private final Use use;
  private final Findings findings;
  private final Literals literals;
  private final ValueTyper values;

  ArithmeticTyper(Use use, Findings findings, Literals literals, ValueTyper values) {
    this.use = use;
    this.findings = findings;
    this.literals = literals;
    this.values = values;
  }

  Optional<Value> type(Syntax.Arithmetic sum, Optional<ExprType> beside) {
    Optional<Duration> duration = literals.duration(sum.right());
    if (duration.isPresent()) {
      return moved(sum, duration.get());
    }
    if (!use.may(Ability.ARITHMETIC)) {
      return notHere(sum);
    }
    Optional<Value> left = operand(sum.left(), sum.right(), beside);
    Optional<Value> right =
        left.flatMap(value -> values.usable(sum.right(), Optional.of(value.type())));
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    return combined(sum, left.get(), right.get());
  }

  private Optional<Value> operand(Syntax side, Syntax other, Optional<ExprType> beside) {
    boolean literal = values.takesTypeFromBeside(side);
    return values.usable(
        side,
        literal && !values.takesTypeFromBeside(other)
            ? values.usable(other, beside).map(Value::type)
            : beside);
  }

  private Optional<Value> moved(Syntax.Arithmetic sum, Duration duration) {
    Optional<Value> start = values.usable(sum.left(), Optional.empty());
    boolean adds = sum.operator().equals("+");
    if (start.isEmpty()) {
      return start;
    }
    if (start.get() instanceof Value.Now now && (adds || sum.operator().equals("-"))) {
      return Optional.of(
          new Value.Now(adds ? now.offset().plus(duration) : now.offset().minus(duration)));
    }
    return findings.report(Kind.TYPE, sum, "moves something else than now() by a duration", "");
  }

  private Optional<Value> combined(Syntax.Arithmetic sum, Value left, Value right) {
    if (!Kinds.numeric(left.type()) || !Kinds.numeric(right.type())) {
      Syntax wrong = Kinds.numeric(left.type()) ? sum.right() : sum.left();
      ExprType type = Kinds.numeric(left.type()) ? right.type() : left.type();
      return findings.report(
          Kind.TYPE, wrong, "calculates with %s".formatted(Kinds.words(type)), "");
    }
    Operator operator = requireNonNull(OPERATORS.get(sum.operator()));
    boolean divides = operator == Operator.DIVIDE || operator == Operator.REMAINDER;
    if (divides && !dividesWell(left, right)) {
      return findings.reportAs(
          Kind.NOT_PORTABLE,
          sum,
          "divides by something else than a whole constant: engines round and fail differently",
          "Divide a whole number by a constant other than 0.");
    }
    return Optional.of(new Value.Arithmetic(operator, left, right));
  }

  private static boolean dividesWell(Value left, Value right) {
    return left.type().kind() == ExprType.Kind.LONG
        && right instanceof Value.Constant constant
        && constant.type().kind() == ExprType.Kind.LONG
        && !constant.text().equals("0");
  }

  Optional<Value> negation(Syntax.Negation negation, Optional<ExprType> beside) {
    if (!use.may(Ability.ARITHMETIC)) {
      return notHere(negation);
    }
    Optional<Value> operand = values.usable(negation.operand(), beside);
    if (operand.isPresent() && !Kinds.numeric(operand.get().type())) {
      return findings.report(
          Kind.TYPE,
          negation,
          "negates %s".formatted(Kinds.words(operand.get().type())),
          "Write \"!\" for the opposite of a condition.");
    }
    return operand.map(Value.Negation::new);
  }

  private Optional<Value> notHere(Syntax at) {
    return findings.reportAs(
        Kind.NOT_PORTABLE,
        at,
        "calculates: engines overflow and round differently, so it could not mean the same"
            + " everywhere",
        "Calculate it in a @Computed member, and compare that.");
  }
}
