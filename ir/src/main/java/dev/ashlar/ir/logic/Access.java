package dev.ashlar.ir.logic;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules of a table decide about one action, as a core.
 *
 * <p>Default deny: some allow rule must hold certainly, and every deny rule must certainly not
 * hold. The tenant is not in here: it is a guard of its own beside every decision, which no rule
 * can weaken. What rules about single members say of reads and changes is not in here either, see
 * {@link ProtectedMember}.
 */
public final class Access {

  private Access() {}

  /** Returns all that is ever asked about rows of the table, and about their members. */
  public static List<Core> decisions(Table table) {
    List<Core> decisions = new ArrayList<>();
    decisions.add(read(table, Root.THIS));
    decisions.add(create(table));
    decisions.add(Moves.change(table));
    decisions.add(delete(table));
    for (ProtectedMember member : ProtectedMember.of(table)) {
      decisions.add(member.read(Root.THIS));
      decisions.add(member.change());
    }
    return decisions;
  }

  /** Returns when the actor may see the row. */
  public static Core read(Table table, RowRef row) {
    return onOneRow(table, Action.READ, row);
  }

  /**
   * Returns when the actor may add the row {@link Root#NEW}, with what it holds in members that
   * have rules of their own. Seeing it is not demanded. Its states are those that rows begin in,
   * whatever it says itself.
   */
  public static Core create(Table table) {
    List<Core> parts = new ArrayList<>();
    parts.add(onOneRow(table, Action.CREATE, Root.NEW));
    ProtectedMember.of(table).forEach(member -> parts.add(member.create()));
    return Moves.begun(table, Core.all(parts));
  }

  /** Returns when the actor may remove the row {@link Root#OLD}: see it, and remove it. */
  public static Core delete(Table table) {
    return Core.all(List.of(read(table, Root.OLD), onOneRow(table, Action.DELETE, Root.OLD)));
  }

  /**
   * Returns when the actor may take the row from {@link Root#OLD} to {@link Root#NEW}: see both,
   * and one rule allows the whole step.
   */
  public static Core update(Table table) {
    return Core.all(List.of(read(table, Root.OLD), read(table, Root.NEW), updateStep(table)));
  }

  /** Returns the part of {@link #update} that the rules of UPDATE alone decide. */
  public static Core updateStep(Table table) {
    return rules(table, Action.UPDATE).step();
  }

  /**
   * Returns when the actor may do something to one row, by the rules of that action alone.
   *
   * @param action any but UPDATE, which is about two rows
   */
  public static Core onOneRow(Table table, Action action, RowRef row) {
    Rulings rules = rules(table, action);
    return action == Action.CREATE ? rules.added(row) : rules.stored(row);
  }

  /**
   * Returns what a decision about a step demands of one of its rows. Atoms that look at the other
   * row are left out, so it is never stricter than the decision: a core has no negation.
   */
  public static Core demandedOf(RowRef row, Core step) {
    if (step instanceof Core.All all) {
      return Core.all(all.parts().stream().map(part -> demandedOf(row, part)).toList());
    }
    if (step instanceof Core.Any any) {
      return Core.any(any.parts().stream().map(part -> demandedOf(row, part)).toList());
    }
    Set<RowRef> rows = Rows.of(step);
    return rows.isEmpty() || rows.equals(Set.of(row)) ? step : Core.TRUE;
  }

  /**
   * Whether the decision about a step is more than what it demands of each row by itself, so that
   * something that sees both rows has to make it.
   */
  public static boolean needsBothRows(Core step) {
    Core apart = Core.all(List.of(demandedOf(Root.OLD, step), demandedOf(Root.NEW, step)));
    return !parts(apart).equals(parts(step));
  }

  private static Set<Core> parts(Core core) {
    return core instanceof Core.All all ? new HashSet<>(all.parts()) : Set.of(core);
  }

  private static Rulings rules(Table table, Action action) {
    return new Rulings(
        table.policies().stream().filter(rule -> rule.decides(action)).toList(), false);
  }
}
