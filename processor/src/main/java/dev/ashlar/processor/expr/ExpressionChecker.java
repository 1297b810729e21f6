package dev.ashlar.processor.expr;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import java.util.List;
import java.util.Optional;

/** Reads expressions and gives them types. */
public final class ExpressionChecker {
  private ExpressionChecker() {}

  /** Returns the condition that the text says, or all its problems. */
  public static Result<Condition> condition(String text, Use use, Scope scope) {
    Findings findings = new Findings(text, use, scope);
    try {
      Syntax syntax = Parser.parse(scope.subject(), text);
      return result(new ConditionTyper(use, scope, findings).type(syntax), findings);
    } catch (Stop stop) {
      return Result.failed(List.of(stop.problem()));
    }
  }

  /**
   * Returns the value that the text says, or all its problems.
   *
   * @param expected the type that is needed; absent if any will do
   */
  public static Result<Value> value(
      String text, Use use, Scope scope, Optional<ExprType> expected) {
    Findings findings = new Findings(text, use, scope);
    try {
      Syntax syntax = Parser.parse(scope.subject(), text);
      Optional<Value> value =
          new ConditionTyper(use, scope, findings).values().usable(syntax, expected);
      return result(value.flatMap(each -> as(each, expected, syntax, findings)), findings);
    } catch (Stop stop) {
      return Result.failed(List.of(stop.problem()));
    }
  }

  private static Optional<Value> as(
      Value value, Optional<ExprType> expected, Syntax syntax, Findings findings) {
    if (expected.isEmpty() || Kinds.comparable(expected.get(), value.type())) {
      return Optional.of(value);
    }
    return findings.report(
        Kind.TYPE,
        syntax,
        "is %s where %s is needed"
            .formatted(Kinds.words(value.type()), Kinds.words(expected.get())),
        "Write %s.".formatted(Kinds.words(expected.get())));
  }

  private static <T> Result<T> result(Optional<T> tree, Findings findings) {
    return tree.isPresent() && findings.problems().isEmpty()
        ? Result.of(tree.get())
        : Result.failed(findings.problems());
  }
}
