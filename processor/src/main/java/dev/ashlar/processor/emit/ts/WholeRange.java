package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whole numbers from the least to the most.
 *
 * @param least {@link Long#MIN_VALUE} without a limit
 * @param most {@link Long#MAX_VALUE} without a limit
 */
record WholeRange(long least, long most) {

  /** All of them. */
  static final WholeRange ALL = new WholeRange(Long.MIN_VALUE, Long.MAX_VALUE);

  /** What a number of JavaScript counts exactly, and any limit that makes sense keeps to. */
  private static final long EXACT = 1L << 53;

  /** Returns the range to which the condition holds a value; all if it says nothing of it alone. */
  static WholeRange of(Core core, Predicate<Value> subject) {
    if (!(core instanceof Core.Compare compare)) {
      return ALL;
    }
    boolean turned = subject.test(compare.right());
    if (!turned && !subject.test(compare.left())) {
      return ALL;
    }
    return limit(turned ? compare.left() : compare.right())
        .map(limit -> of(turned ? turned(compare.operator()) : compare.operator(), limit))
        .orElse(ALL);
  }

  private static WholeRange of(ComparisonOperator operator, long limit) {
    return switch (operator) {
      case LESS -> new WholeRange(Long.MIN_VALUE, limit - 1);
      case LESS_OR_EQUAL -> new WholeRange(Long.MIN_VALUE, limit);
      case GREATER -> new WholeRange(limit + 1, Long.MAX_VALUE);
      case GREATER_OR_EQUAL -> new WholeRange(limit, Long.MAX_VALUE);
      case EQUAL -> new WholeRange(limit, limit);
      case NOT_EQUAL -> ALL;
    };
  }

  private static ComparisonOperator turned(ComparisonOperator operator) {
    return switch (operator) {
      case LESS -> ComparisonOperator.GREATER;
      case LESS_OR_EQUAL -> ComparisonOperator.GREATER_OR_EQUAL;
      case GREATER -> ComparisonOperator.LESS;
      case GREATER_OR_EQUAL -> ComparisonOperator.LESS_OR_EQUAL;
      case EQUAL, NOT_EQUAL -> operator;
    };
  }

  private static Optional<Long> limit(Value value) {
    if (value instanceof Value.Negation negation) {
      return limit(negation.operand()).map(limit -> -limit);
    }
    return value instanceof Value.Constant constant
            && constant.type().equals(ExprType.of(ExprType.Kind.LONG))
        ? Optional.of(Long.parseLong(constant.text())).filter(limit -> Math.abs(limit) < EXACT)
        : Optional.empty();
  }

  /** Returns the numbers that are in both. */
  WholeRange and(WholeRange other) {
    return new WholeRange(Math.max(least, other.least), Math.min(most, other.most));
  }

  boolean hasLeast() {
    return least != Long.MIN_VALUE;
  }

  boolean hasMost() {
    return most != Long.MAX_VALUE;
  }
}
