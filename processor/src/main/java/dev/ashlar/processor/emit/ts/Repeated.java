package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Rows;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the values that more than one test of an expression is about. */
final class Repeated {

  private Repeated() {}

  /** Returns the columns and claims that occur more than once in the core. */
  static Set<Value> in(Core core) {
    Set<Value> once = new HashSet<>();
    return Rows.values(core)
        .filter(value -> !(value instanceof Value.Constant))
        .filter(value -> !once.add(value))
        .collect(Collectors.toSet());
  }
}
