package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Rows;
import dev.ashlar.ir.logic.Substitution;
import java.util.HashSet;
import java.util.Set;

/** Tells what the decision about a step from an old row to a new one is made of. */
final class Steps {

  private Steps() {}

  /** Whether the step is allowed exactly if one and the same demand holds before and after it. */
  static boolean sameBeforeAndAfter(Core step) {
    if (Access.needsBothRows(step)) {
      return false;
    }
    Core old =
        Substitution.rows(
            Access.demandedOf(Root.OLD, step), row -> row == Root.OLD ? Root.NEW : row);
    return parts(old).equals(parts(Access.demandedOf(Root.NEW, step)));
  }

  /** Whether the answer depends on the instant of the request. */
  static boolean needsNow(Core core) {
    return Rows.values(core).anyMatch(value -> value instanceof Value.Now);
  }

  private static Set<Core> parts(Core core) {
    return new HashSet<>(Core.conjuncts(core));
  }
}
