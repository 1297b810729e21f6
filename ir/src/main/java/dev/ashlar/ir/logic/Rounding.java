package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers within limits, on their way to have no more digits than their values.
 *
 * <p>One value after the other is rounded down, or else up, and holds still from then on. That
 * neither may be proves nothing; the numbers then stay as they were found.
 */
record Rounding(Differences limits, Map<Value, BigDecimal> numbers, Digits digits, Budget budget) {

  /** Whether the value has, as seen from zero, no more digits than it can have. */
  boolean isRound(Value value, Value zero) {
    BigDecimal number = number(value, zero);
    return digits.rounded(value, number, RoundingMode.FLOOR).compareTo(number) == 0;
  }

  /** Returns the numbers, with those of the value rounded as seen from zero. */
  Rounding of(Value value, Value zero) {
    BigDecimal number = number(value, zero);
    return Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
        .map(way -> digits.rounded(value, number, way))
        .flatMap(round -> still(value, zero, round).stream())
        .findFirst()
        .orElse(this);
  }

  private Optional<Rounding> still(Value value, Value zero, BigDecimal number) {
    Differences narrower = limits.with(value, zero, number).with(zero, value, number.negate());
    return narrower.solve(budget).map(found -> new Rounding(narrower, found, digits, budget));
  }

  private BigDecimal number(Value value, Value zero) {
    return numbers
        .getOrDefault(value, BigDecimal.ZERO)
        .subtract(numbers.getOrDefault(zero, BigDecimal.ZERO));
  }
}
