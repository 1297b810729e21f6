package dev.ashlar.ir.logic;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import java.util.List;

/** Whether some rules allow what others do not. */
public final class Widening {

  private Widening() {}

  /**
   * Returns a row, or a step from one row to another, and an actor who may take it by the rules of
   * {@code after} and may not by those of {@code before}.
   *
   * <p>{@link Verdict.Impossible} proves that nobody may do more than before. The two tables have
   * to call their columns alike; their tenants are not compared.
   */
  public static Verdict of(Table before, Table after, Action action, Universe universe) {
    return new Question(List.of(decision(after, action)), List.of(decision(before, action)))
        .answer(universe);
  }

  /**
   * Returns what all rules of the table decide about the action: about the row {@link Root#OLD} if
   * one is there before, and {@link Root#NEW} if one is there after.
   */
  public static Core decision(Table table, Action action) {
    return switch (action) {
      case READ -> Access.read(table, Root.OLD);
      case CREATE -> Access.create(table);
      case UPDATE -> Moves.change(table);
      case DELETE -> Access.delete(table);
    };
  }
}
