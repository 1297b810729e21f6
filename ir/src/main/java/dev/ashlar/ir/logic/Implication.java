package dev.ashlar.ir.logic;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef.Root;
import java.util.List;

/**
 * Whether one rule implies another: {@link Verdict.Impossible} proves that it does, a {@link
 * Witness} is a case that the first covers and the second does not.
 */
public final class Implication {

  private Implication() {}

  /**
   * Returns a row, or a step from one row to another, and an actor that the first rule allows and
   * the second does not; of rules that deny, that the first refuses and the second does not.
   *
   * @param action one that both rules are about
   * @param universe of the table that both are rules of
   * @throws IllegalArgumentException if one rule allows and the other denies
   */
  public static Verdict of(Policy first, Policy second, Action action, Universe universe) {
    if (first.effect() != second.effect()) {
      throw new IllegalArgumentException(
          "%s allows what %s denies, or the other way round"
              .formatted(first.name(), second.name()));
    }
    return first.effect() == Policy.Effect.ALLOW
        ? of(OneRule.allows(first, action), OneRule.allows(second, action), universe)
        : of(OneRule.lifts(second, action), OneRule.lifts(first, action), universe);
  }

  /**
   * Returns a row {@link Root#THIS} and an actor for which the first condition certainly holds and
   * the second does not.
   */
  public static Verdict of(Condition first, Condition second, Universe universe) {
    return of(CertainTruth.holds(first), CertainTruth.holds(second), universe);
  }

  /** Returns rows and an actor for which the first core holds and the second does not. */
  public static Verdict of(Core first, Core second, Universe universe) {
    return new Question(List.of(first), List.of(second)).answer(universe);
  }
}
