package dev.ashlar.testing.mutant;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.ConditionRewriting;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Forgets {@code old.}: takes the row after the change where a condition says the one before. */
final class OldRow {
  private static final ConditionRewriting FORGETTING =
      new ConditionRewriting(row -> row == Root.OLD ? Root.THIS : row, UnaryOperator.identity());

  private OldRow() {}

  /** Returns the atom, or quantifier, about the new row; absent if it does not name the old one. */
  static Optional<Condition> forgotten(Condition atom) {
    return Optional.of(changed(atom)).filter(other -> !other.equals(atom));
  }

  /** What a quantifier says of each row has mutants of its own. */
  private static Condition changed(Condition atom) {
    Condition changed = atom.accept(FORGETTING);
    return changed instanceof Condition.Quantified other
            && atom instanceof Condition.Quantified before
        ? new Condition.Quantified(
            other.quantifier(), other.from(), other.link(), other.variable(), before.body())
        : changed;
  }
}
