package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Limits of the differences of numbers that are not known. */
record Differences(List<Limit> limits) {

  /** Copies the list. */
  Differences {
    limits = List.copyOf(limits);
  }

  /** Returns these limits and another: {@code left - right <= limit}. */
  Differences with(Value left, Value right, BigDecimal limit) {
    List<Limit> more = new ArrayList<>(limits);
    more.add(new Limit(left, right, limit));
    return new Differences(more);
  }

  /**
   * Returns numbers within the limits; empty if there are none.
   *
   * <p>After Bellman and Ford: all start at zero and give way to the limits that they exceed. If
   * they have not come to rest when each could have given way to each, they never will, because the
   * limits of some circle add up to less than nothing.
   */
  Optional<Map<Value, BigDecimal>> solve(Budget budget) {
    Map<Value, BigDecimal> numbers = new LinkedHashMap<>();
    for (Limit limit : limits) {
      numbers.put(limit.left(), BigDecimal.ZERO);
      numbers.put(limit.right(), BigDecimal.ZERO);
    }
    for (int round = 0; round <= numbers.size(); round++) {
      if (!budget.work(limits.size())) {
        return Optional.empty();
      }
      if (!giveWay(numbers)) {
        return Optional.of(numbers);
      }
    }
    return Optional.empty();
  }

  private boolean giveWay(Map<Value, BigDecimal> numbers) {
    boolean moved = false;
    for (Limit limit : limits) {
      BigDecimal most = numbers.getOrDefault(limit.right(), BigDecimal.ZERO).add(limit.limit());
      if (numbers.getOrDefault(limit.left(), BigDecimal.ZERO).compareTo(most) > 0) {
        numbers.put(limit.left(), most);
        moved = true;
      }
    }
    return moved;
  }

  /** At most so much more is the first than the second. */
  record Limit(Value left, Value right, BigDecimal limit) {}
}
