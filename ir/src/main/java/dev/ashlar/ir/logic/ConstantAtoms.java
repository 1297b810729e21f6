package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Value;

/** Decides atoms that compare nothing but constants. */
final class ConstantAtoms {

  private ConstantAtoms() {}

  /** Returns the answer if both sides are constants, and else the atom. */
  static Core decided(Core.Compare core) {
    boolean decidable =
        core.left() instanceof Value.Constant
            && core.right() instanceof Value.Constant
            && (isEquality(core.operator()) || Measure.isOrdered(core.left().type().kind()));
    return decidable
        ? new Core.Fixed(
            Evaluation.agrees(
                core.operator(),
                Evaluation.compare((Value.Constant) core.left(), (Value.Constant) core.right())))
        : core;
  }

  /** Returns the answer if it is about a constant, and else the atom. */
  static Core decided(Core.Member core) {
    return core.value() instanceof Value.Constant constant
        ? new Core.Fixed(
            core.expected()
                == core.set().stream().anyMatch(each -> Evaluation.compare(constant, each) == 0))
        : core;
  }

  /** Returns the answer if it is about a constant, which is never null, and else the atom. */
  static Core decided(Core.Null core) {
    return core.value() instanceof Value.Constant ? new Core.Fixed(!core.expected()) : core;
  }

  private static boolean isEquality(ComparisonOperator operator) {
    return operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
  }
}
