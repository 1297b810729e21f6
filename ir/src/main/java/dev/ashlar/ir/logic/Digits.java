package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How many digits after the point values have, which decides how close to each other they get. */
record Digits(Universe universe) {

  /** Returns the most that two values can differ by, up to the limit. */
  BigDecimal within(Value left, Value right, BigDecimal limit) {
    return of(left)
        .flatMap(first -> of(right).map(second -> Math.max(first, second)))
        .map(digits -> limit.setScale(digits, RoundingMode.FLOOR))
        .orElse(limit);
  }

  /** Returns the number with no more digits than the value has. */
  BigDecimal rounded(Value value, BigDecimal number, RoundingMode way) {
    return of(value).map(digits -> number.setScale(digits, way)).orElse(number);
  }

  /** A constant stands for zero here, which has none. */
  private Optional<Integer> of(Value value) {
    return value instanceof Value.Constant ? Optional.of(0) : universe.range(value).scale();
  }
}
