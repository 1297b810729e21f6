package dev.ashlar.ir.logic;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.expr.ExprType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Between which numbers the values of a type with an order lie, and how close they can be.
 *
 * @param scale how many digits after the point there are; absent for as many as one likes
 */
record Range(Optional<Bounds> bounds, Optional<Integer> scale) {

  private static final Range WHOLE_NUMBERS = bits(64);
  private static final Range DATES = days("0001-01-01", "9999-12-31", Kind.DATE);
  private static final Range INSTANTS =
      days("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", Kind.INSTANT);
  private static final Range DECIMALS = new Range(Optional.empty(), Optional.empty());

  /** Returns the range of all values of a kind. */
  static Range of(Kind kind) {
    return switch (kind) {
      case DATE -> DATES;
      case INSTANT -> INSTANTS;
      case DECIMAL -> DECIMALS;
      default -> WHOLE_NUMBERS;
    };
  }

  /** Returns the range of what a column can hold. */
  static Range of(ColumnType type, Kind kind) {
    if (type instanceof ColumnType.Int whole) {
      return bits(whole.bits());
    }
    if (type instanceof ColumnType.Decimal decimal && decimal.precision() > 0) {
      BigDecimal greatest =
          new BigDecimal(BigInteger.TEN.pow(decimal.precision()).subtract(BigInteger.ONE))
              .movePointLeft(decimal.scale());
      return between(greatest.negate(), greatest, decimal.scale());
    }
    return of(kind);
  }

  /** Whether the number is one of them. */
  boolean contains(BigDecimal number) {
    return bounds.map(each -> each.contain(number)).orElse(true)
        && scale.map(digits -> number.stripTrailingZeros().scale() <= digits).orElse(true);
  }

  private static Range bits(int bits) {
    BigDecimal greatest = new BigDecimal(BigInteger.TWO.pow(bits - 1).subtract(BigInteger.ONE));
    return between(greatest.negate().subtract(BigDecimal.ONE), greatest, 0);
  }

  private static Range days(String first, String last, Kind kind) {
    return between(Measure.of(kind, first), Measure.of(kind, last), 0);
  }

  private static Range between(BigDecimal least, BigDecimal greatest, int scale) {
    return new Range(Optional.of(new Bounds(least, greatest)), Optional.of(scale));
  }

  /** The ends of a range, which belong to it. */
  record Bounds(BigDecimal least, BigDecimal greatest) {
    private boolean contain(BigDecimal number) {
      return least.compareTo(number) <= 0 && number.compareTo(greatest) <= 0;
    }
  }
}
