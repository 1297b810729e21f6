package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Rows;
import dev.ashlar.ir.logic.Substitution;
import java.util.HashSet;
import java.util.Set;

/** Tells whether one row is enough to decide about a step from one to another. */
final class Step {

  private Step() {}

  /** Whether one and the same demand before and after the step is all there is to it. */
  static boolean isSameBeforeAndAfter(Core step) {
    if (Access.needsBothRows(step)) {
      return false;
    }
    Core old =
        Substitution.rows(
            Access.demandedOf(Root.OLD, step), row -> row == Root.OLD ? Root.NEW : row);
    return parts(old).equals(parts(Access.demandedOf(Root.NEW, step)));
  }

  /** Whether the row before the step decides, or it and the row after it are asked the same. */
  static boolean isAboutOneRow(Core step) {
    return Set.of(Root.OLD).containsAll(Rows.of(step)) || isSameBeforeAndAfter(step);
  }

  private static Set<Core> parts(Core core) {
    return core instanceof Core.All all ? new HashSet<>(all.parts()) : Set.of(core);
  }
}
