package dev.ashlar.processor.analysis;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Excerpt;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.expr.ExpressionChecker;
import dev.ashlar.processor.expr.ExpressionProblem;
import dev.ashlar.processor.expr.Result;
import dev.ashlar.processor.expr.Use;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the expressions of one table and reports what is wrong with them where they stand. */
final class Expressions {
  private final Problems problems;

  Expressions(Problems problems) {
    this.problems = problems;
  }

  /** Returns the condition that the text says; absent if something is wrong. */
  Optional<Condition> condition(String text, Use use, TableScope scope, Anchor anchor) {
    return mentionsReported(text, scope)
        ? Optional.empty()
        : tree(ExpressionChecker.condition(text, use, scope), text, use, anchor);
  }

  /**
   * Returns the value that the text says; absent if something is wrong.
   *
   * @param expected the type that is needed; absent if any will do
   */
  Optional<Value> value(
      String text, Use use, TableScope scope, Optional<ExprType> expected, Anchor anchor) {
    return mentionsReported(text, scope)
        ? Optional.empty()
        : tree(ExpressionChecker.value(text, use, scope, expected), text, use, anchor);
  }

  private <T> Optional<T> tree(Result<T> result, String text, Use use, Anchor anchor) {
    for (ExpressionProblem problem : result.problems()) {
      Problem reported =
          Problem.of(ExpressionCodes.of(problem.kind(), use), anchor, problem.message())
              .in(new Excerpt(text, problem.start(), problem.end()));
      problems.add(problem.fix().map(fix -> reported.fix(asContinuation(fix))).orElse(reported));
    }
    return result.tree();
  }

  private static String asContinuation(String fix) {
    return Character.toLowerCase(fix.charAt(0)) + fix.substring(1);
  }

  /**
   * Whether it names a member whose type was reported: the second problem is caused by the first.
   */
  private static boolean mentionsReported(String text, TableScope scope) {
    return scope.slots().entrySet().stream()
        .filter(entry -> !entry.getValue().understood())
        .anyMatch(
            entry ->
                Pattern.compile("\\b" + Pattern.quote(entry.getKey()) + "\\b")
                    .matcher(text)
                    .find());
  }
}
