package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds values that make facts about them true, or finds that there are none. */
final class Valuation {

  private final Universe universe;
  private final Budget budget;

  Valuation(Universe universe, Budget budget) {
    this.universe = universe;
    this.budget = budget;
  }

  /** Whether there is a constant for each value that the facts are about. */
  boolean canBe(Map<Atom, Boolean> facts) {
    Set<Value> ordered = new LinkedHashSet<>();
    Set<Value> alike = new LinkedHashSet<>();
    sort(facts, ordered, alike);
    return new Order(universe, budget, ordered).canBe(facts)
        && new Equality(universe, budget, alike).canBe(facts);
  }

  /**
   * Returns a constant for each value that the facts are about, and for others.
   *
   * <p>Values with an order and values without are never compared with each other, so one half need
   * not know what the other found.
   */
  Optional<Map<Value, String>> of(Map<Atom, Boolean> facts, Collection<Value> others) {
    Set<Value> ordered = new LinkedHashSet<>();
    Set<Value> alike = new LinkedHashSet<>();
    sort(facts, ordered, alike);
    others.forEach(value -> sort(value, ordered, alike));
    Optional<Map<Value, String>> first = new Order(universe, budget, ordered).solve(facts);
    if (first.isEmpty()) {
      return first;
    }
    Optional<Map<Value, String>> second = new Equality(universe, budget, alike).solve(facts);
    return second.map(
        values -> {
          Map<Value, String> both = new LinkedHashMap<>(first.orElseThrow());
          both.putAll(values);
          return both;
        });
  }

  private static void sort(Map<Atom, Boolean> facts, Set<Value> ordered, Set<Value> alike) {
    for (Atom atom : facts.keySet()) {
      atom.values().forEach(value -> sort(value, ordered, alike));
    }
  }

  private static void sort(Value value, Set<Value> ordered, Set<Value> alike) {
    (Measure.isOrdered(value.type().kind()) ? ordered : alike).add(value);
  }
}
