package dev.ashlar.testing.example;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.ir.logic.Moves;
import dev.ashlar.ir.logic.ProtectedMember;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that an actor may do to rows of a table, or not.
 *
 * @param words what it is called: an action, one of a member, or a transition
 * @param core when it is allowed
 */
public record Decision(Table table, String words, Core core) {

  /** Returns all that the rules of the table decide; of two versions of it in the same order. */
  public static List<Decision> of(Schema schema, Table table) {
    Core update =
        Core.all(
            List.of(
                Access.read(table, Root.OLD), Access.read(table, Root.NEW), Moves.update(table)));
    Core read = Access.read(table, Root.THIS);
    List<Decision> decisions = new ArrayList<>();
    decisions.add(new Decision(table, Action.READ.name(), read));
    decisions.add(new Decision(table, Action.CREATE.name(), Access.create(table)));
    decisions.add(new Decision(table, Action.UPDATE.name(), update));
    decisions.add(new Decision(table, Action.DELETE.name(), Access.delete(table)));
    for (ProtectedMember each : ProtectedMember.of(table)) {
      String name = each.member().name();
      decisions.add(
          new Decision(table, "READ of " + name, Core.all(List.of(read, each.read(Root.THIS)))));
      decisions.add(
          new Decision(table, "UPDATE of " + name, Core.all(List.of(update, each.change()))));
    }
    for (Move move : Move.of(schema, table)) {
      decisions.add(new Decision(table, move.transition().name(), move.allowed()));
    }
    return decisions;
  }

  /** Returns the same question, to which the answer is always no. */
  Decision never() {
    return new Decision(table, words, Core.FALSE);
  }
}
