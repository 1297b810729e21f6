package dev.ashlar.sql.crud;

import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Links;
import dev.ashlar.ir.logic.Rows;
import java.util.List;
import java.util.function.Predicate;

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
    return of(core, Decision::looksAtStored);
  }

  /** Cuts a decision where nothing but the actor is known before. */
  public static Decision aboutActor(Core core) {
    return of(core, Decision::looksAtRows);
  }

  private static Decision of(Core core, Predicate<Core> later) {
    List<Core> parts = core instanceof Core.All all ? all.parts() : List.of(core);
    return new Decision(before(core, later), Core.all(parts.stream().filter(later).toList()));
  }

  /** Takes for true what only the statement can tell: a core has no negation. */
  private static Core before(Core core, Predicate<Core> later) {
    if (core instanceof Core.All all) {
      return Core.all(all.parts().stream().map(part -> before(part, later)).toList());
    }
    if (core instanceof Core.Any any) {
      return Core.any(any.parts().stream().map(part -> before(part, later)).toList());
    }
    return later.test(core) ? Core.TRUE : core;
  }

  /** Whether the core is about more than the actor. */
  static boolean looksAtRows(Core core) {
    return !Rows.of(core).isEmpty() || Links.in(core);
  }

  /** Whether the core can only be decided where the stored row is, and those it is linked to. */
  static boolean looksAtStored(Core core) {
    return Rows.of(core).contains(Root.OLD) || Links.in(core);
  }
}
