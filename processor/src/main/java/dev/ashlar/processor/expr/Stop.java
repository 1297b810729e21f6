package dev.ashlar.processor.expr;

import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import java.util.Optional;

/** Ends reading at the first place that has no reading. Never leaves {@link ExpressionChecker}. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ExpressionProblem problem;

  Stop(ExpressionProblem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  /** Returns an end for text that has no reading, or two. */
  static Stop syntax(int start, int end, String message, String fix) {
    return new Stop(
        new ExpressionProblem(
            Kind.SYNTAX, start, end, message, Optional.of(fix).filter(text -> !text.isEmpty())));
  }

  /** Returns an end for text that is too long or too deep. */
  static Stop tooLarge(int start, int end, String message) {
    return new Stop(
        new ExpressionProblem(
            Kind.TOO_LARGE,
            start,
            end,
            message,
            Optional.of("Move a part of it into a @Computed member.")));
  }

  ExpressionProblem problem() {
    return problem;
  }
}
