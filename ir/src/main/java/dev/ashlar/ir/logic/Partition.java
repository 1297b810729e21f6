package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.Value;
import java.util.HashMap;
import java.util.Map;

/** Values in groups of those that are the same. Constants lead the groups that they are in. */
final class Partition {
  private final Map<Value, Value> towardsLeader = new HashMap<>();

  /** Returns the value that stands for all of the group. */
  Value leader(Value value) {
    Value leader = value;
    for (Value next = towardsLeader.get(leader); next != null; next = towardsLeader.get(leader)) {
      leader = next;
    }
    return leader;
  }

  /** Makes one group of two; returns whether it can be, which two constants cannot. */
  boolean join(Value left, Value right) {
    Value first = leader(left);
    Value second = leader(right);
    if (first.equals(second)) {
      return true;
    }
    if (first instanceof Value.Constant && second instanceof Value.Constant) {
      return false;
    }
    boolean firstLeads = first instanceof Value.Constant;
    towardsLeader.put(firstLeads ? second : first, firstLeads ? first : second);
    return true;
  }
}
