package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds constants for values that are only ever the same or not: texts, UUIDs, enums, booleans.
 *
 * <p>A group of values that are the same tries each constant of its type if these are few. Any
 * other group takes a constant that nothing else has, and never has to take it back.
 */
final class Equality {
  private final Universe universe;
  private final Budget budget;
  private final Set<Value> values;
  private final Partition partition = new Partition();
  private final Map<Value, Set<Value>> unlike = new LinkedHashMap<>();
  private final Map<Value, Prefixes> prefixes = new LinkedHashMap<>();

  Equality(Universe universe, Budget budget, Set<Value> values) {
    this.universe = universe;
    this.budget = budget;
    this.values = values;
  }

  /** Whether there are constants for the values such that the facts are true. */
  boolean canBe(Map<Atom, Boolean> facts) {
    return chosen(facts).isPresent();
  }

  /** Returns a constant for each of the values, such that the facts are true; empty if none are. */
  Optional<Map<Value, String>> solve(Map<Atom, Boolean> facts) {
    return chosen(facts).map(this::spread);
  }

  private Optional<Map<Value, String>> chosen(Map<Atom, Boolean> facts) {
    if (!join(facts)) {
      return Optional.empty();
    }
    facts.forEach(this::note);
    Set<Value> leaders = new LinkedHashSet<>();
    values.stream()
        .map(partition::leader)
        .sorted(Comparator.comparingInt(this::freedom))
        .forEach(leaders::add);
    Map<Value, String> chosen = new LinkedHashMap<>();
    return choose(List.copyOf(leaders), 0, chosen) ? Optional.of(chosen) : Optional.empty();
  }

  private boolean join(Map<Atom, Boolean> facts) {
    boolean possible = true;
    for (Map.Entry<Atom, Boolean> fact : facts.entrySet()) {
      if (fact.getValue() && fact.getKey() instanceof Atom.Same same) {
        possible &= partition.join(same.left(), same.right());
      }
    }
    return possible;
  }

  private void note(Atom atom, boolean expected) {
    if (atom instanceof Atom.Same same && !expected) {
      Value left = partition.leader(same.left());
      Value right = partition.leader(same.right());
      unlike.computeIfAbsent(left, value -> new LinkedHashSet<>()).add(right);
      unlike.computeIfAbsent(right, value -> new LinkedHashSet<>()).add(left);
    } else if (atom instanceof Atom.Starts starts) {
      prefixes.merge(
          partition.leader(starts.value()), Prefixes.of(starts.prefix(), expected), Prefixes::and);
    }
  }

  /** Returns how much a group can choose: nothing, one of a few constants, or anything. */
  private int freedom(Value leader) {
    return leader instanceof Value.Constant ? 0 : universe.few(leader.type()).isEmpty() ? 2 : 1;
  }

  private boolean choose(List<Value> leaders, int from, Map<Value, String> chosen) {
    if (from == leaders.size()) {
      return true;
    }
    Value leader = leaders.get(from);
    for (String constant : choices(leader, chosen)) {
      if (budget.work(1) && allowed(leader, constant, chosen)) {
        chosen.put(leader, constant);
        if (choose(leaders, from + 1, chosen)) {
          return true;
        }
        chosen.remove(leader);
      }
    }
    return false;
  }

  private List<String> choices(Value leader, Map<Value, String> chosen) {
    if (leader instanceof Value.Constant constant) {
      return List.of(constant.text());
    }
    List<String> few = universe.few(leader.type());
    return few.isEmpty()
        ? List.of(Fresh.constant(leader.type().kind(), prefixes(leader), chosen.values()))
        : few;
  }

  private boolean allowed(Value leader, String constant, Map<Value, String> chosen) {
    Set<Value> others = unlike.getOrDefault(leader, Set.of());
    return !others.contains(leader)
        && others.stream().noneMatch(other -> constant.equals(chosen.get(other)))
        && prefixes(leader).allow(constant);
  }

  private Prefixes prefixes(Value leader) {
    return prefixes.getOrDefault(leader, Prefixes.NONE);
  }

  private Map<Value, String> spread(Map<Value, String> chosen) {
    Map<Value, String> constants = new LinkedHashMap<>();
    for (Value value : values) {
      constants.put(value, chosen.getOrDefault(partition.leader(value), ""));
    }
    return constants;
  }
}
