package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds constants for values with an order: numbers, dates and instants.
 *
 * <p>Every fact limits the difference of two values. A constant differs from zero, and an instant
 * that depends on the request from the instant of the request, by something that is known.
 */
final class Order {
  private static final Map<Kind, Value> ZEROS = zeros();
  private static final Value EPOCH = zero(Kind.INSTANT);
  private static final Value NOW = new Value.Now(Duration.ZERO);

  /** The instant of the request in examples where any would do. */
  private static final BigDecimal USUAL = Measure.of(Instant.parse("2030-01-01T12:00:00Z"));

  private final Universe universe;
  private final Budget budget;
  private final Set<Value> values;
  private final Digits digits;
  private final BigDecimal step;

  Order(Universe universe, Budget budget, Set<Value> values) {
    this.universe = universe;
    this.budget = budget;
    this.values = values;
    this.digits = new Digits(universe);
    this.step = BigDecimal.ONE.movePointLeft(digits());
  }

  /** Whether there are constants for the values such that the facts are true. */
  boolean canBe(Map<Atom, Boolean> facts) {
    return values.isEmpty() || differences(facts).solve(budget).isPresent();
  }

  /** Returns a constant for each of the values, such that the facts are true; empty if none are. */
  Optional<Map<Value, String>> solve(Map<Atom, Boolean> facts) {
    if (values.isEmpty()) {
      return Optional.of(Map.of());
    }
    Differences any = differences(facts);
    Differences usual = any.with(NOW, EPOCH, USUAL).with(EPOCH, NOW, USUAL.negate());
    return (values.stream().anyMatch(Value.Now.class::isInstance)
            ? Stream.of(usual, any)
            : Stream.of(any))
        .flatMap(differences -> solve(differences).stream())
        .findFirst()
        .map(this::constants);
  }

  private Differences differences(Map<Atom, Boolean> facts) {
    List<Differences.Limit> limits = new ArrayList<>();
    values.forEach(value -> limits.addAll(range(value)));
    facts.forEach(
        (atom, expected) -> {
          if (atom instanceof Atom.AtMost atMost) {
            limits.add(limit(atMost, expected));
          }
        });
    return new Differences(limits);
  }

  private Optional<Map<Value, BigDecimal>> solve(Differences differences) {
    return differences
        .solve(budget)
        .map(numbers -> rounded(new Rounding(differences, numbers, digits, budget)).numbers());
  }

  /** Returns the numbers with those of decimals in columns rounded to what can be stored. */
  private Rounding rounded(Rounding found) {
    List<Value> stored =
        values.stream()
            .filter(value -> value instanceof Value.ColumnValue)
            .filter(value -> value.type().kind() == Kind.DECIMAL)
            .toList();
    Value zero = zero(Kind.DECIMAL);
    Rounding rounding = found;
    if (!stored.stream().allMatch(value -> found.isRound(value, zero))) {
      for (Value value : stored) {
        rounding = rounding.of(value, zero);
      }
    }
    return rounding;
  }

  private Differences.Limit limit(Atom.AtMost atom, boolean expected) {
    return expected
        ? limit(atom.left(), atom.right(), BigDecimal.ZERO)
        : limit(atom.right(), atom.left(), step.negate());
  }

  private List<Differences.Limit> range(Value value) {
    if (value instanceof Value.Constant) {
      return List.of();
    }
    Value zero = zero(value.type().kind());
    return universe
        .range(value)
        .bounds()
        .map(
            bounds ->
                List.of(
                    limit(value, zero, bounds.greatest()),
                    limit(zero, value, bounds.least().negate())))
        .orElse(List.of());
  }

  private Differences.Limit limit(Value left, Value right, BigDecimal limit) {
    Value first = point(left);
    Value second = point(right);
    BigDecimal most = limit.add(distance(right)).subtract(distance(left));
    return new Differences.Limit(first, second, digits.within(first, second, most));
  }

  /** Returns what the value is known to differ from; itself if nothing is known of it. */
  private static Value point(Value value) {
    return value instanceof Value.Constant
        ? zero(value.type().kind())
        : value instanceof Value.Now ? NOW : value;
  }

  /** Returns the constant that those of the kind are seen from; no two kinds share one. */
  private static Value zero(Kind kind) {
    return Objects.requireNonNull(ZEROS.get(kind));
  }

  private static Map<Kind, Value> zeros() {
    Map<Kind, Value> zeros = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      String text = Measure.text(kind, BigDecimal.ZERO);
      zeros.put(kind, new Value.Constant(ExprType.of(kind), text));
    }
    return zeros;
  }

  /** Returns by how much the value differs from its point. */
  private static BigDecimal distance(Value value) {
    if (value instanceof Value.Now now) {
      return Measure.of(now.offset());
    }
    return value instanceof Value.Constant constant && !ZEROS.containsValue(constant)
        ? Measure.of(constant.type().kind(), constant.text())
        : BigDecimal.ZERO;
  }

  /**
   * Returns how many digits after the point tell all decimals apart: as many as the longest has,
   * and where some may have any number of them, enough to put each of the values between two
   * others.
   */
  private int digits() {
    int most = 0;
    int between = 0;
    for (Value value : values) {
      if (value instanceof Value.Constant constant) {
        most = Math.max(most, distance(constant).scale());
      } else if (value.type().kind() == Kind.DECIMAL) {
        Optional<Integer> scale = universe.range(value).scale();
        most = Math.max(most, scale.orElse(0));
        between = scale.isPresent() ? between : Integer.toString(values.size()).length();
      }
    }
    return most + between;
  }

  private Map<Value, String> constants(Map<Value, BigDecimal> numbers) {
    Map<Value, String> constants = new LinkedHashMap<>();
    for (Value value : values) {
      BigDecimal zero = numbers.getOrDefault(zero(value.type().kind()), BigDecimal.ZERO);
      BigDecimal point = numbers.getOrDefault(point(value), BigDecimal.ZERO);
      BigDecimal number = point.subtract(zero).add(distance(value));
      constants.put(value, Measure.text(value.type().kind(), number));
    }
    return constants;
  }
}
