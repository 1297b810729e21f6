package dev.ashlar.sql.crud;

import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Links;
import dev.ashlar.ir.logic.Rows;

/**
 * A decision cut in two: what can be known before the statement runs, and what only the stored row
 * can tell. Both must hold.
 *
 * @param before about the actor and the new row alone; without it no stored row could help
 * @param stored every part of it looks at the row {@link Root#OLD}, or follows a link
 */
public record Decision(Core before, Core stored) {

  /** Cuts the decision. */
  public static Decision of(Core core) {
    return new Decision(
        before(core),
        Core.all(Core.conjuncts(core).stream().filter(Decision::looksAtStored).toList()));
  }

  /** Takes for true what only the stored row can tell: a core has no negation. */
  private static Core before(Core core) {
    if (core instanceof Core.All all) {
      return Core.all(all.parts().stream().map(Decision::before).toList());
    }
    if (core instanceof Core.Any any) {
      return Core.any(any.parts().stream().map(Decision::before).toList());
    }
    return looksAtStored(core) ? Core.TRUE : core;
  }

  /** Whether the core can only be decided where the stored row is, and those it is linked to. */
  static boolean looksAtStored(Core core) {
    return Rows.of(core).contains(Root.OLD) || Links.in(core);
  }
}
