package dev.ashlar.processor.expr;

import java.util.List;
import java.util.Optional;

/**
 * A tree, or what is wrong with its text.
 *
 * @param tree present exactly if there are no problems
 * @param problems in the order of their places
 */
public record Result<T>(Optional<T> tree, List<ExpressionProblem> problems) {

  /** Copies the problems. */
  public Result {
    problems = List.copyOf(problems);
    if (tree.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("either a tree or problems");
    }
  }

  static <T> Result<T> of(T tree) {
    return new Result<>(Optional.of(tree), List.of());
  }

  static <T> Result<T> failed(List<ExpressionProblem> problems) {
    return new Result<>(Optional.empty(), problems);
  }
}
