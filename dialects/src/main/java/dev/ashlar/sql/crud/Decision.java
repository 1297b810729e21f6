package dev.ashlar.sql.crud;

import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Rows;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision cut in two: what can be known before the statement runs, and what only the stored row
 * can tell. Both must hold.
 *
 * @param before about the actor and the new row alone
 * @param stored every part of it looks at the row {@link Root#OLD}
 */
public record Decision(Core before, Core stored) {

  /** Cuts the decision. */
  public static Decision of(Core core) {
    List<Core> before = new ArrayList<>();
    List<Core> stored = new ArrayList<>();
    for (Core part : core instanceof Core.All all ? all.parts() : List.of(core)) {
      (looksAtStored(part) ? stored : before).add(part);
    }
    return new Decision(Core.all(before), Core.all(stored));
  }

  /** Whether the core can only be decided where the stored row is. */
  static boolean looksAtStored(Core core) {
    return Rows.of(core).contains(Root.OLD);
  }
}
