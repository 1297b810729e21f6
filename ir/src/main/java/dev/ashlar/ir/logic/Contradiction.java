package dev.ashlar.ir.logic;

import java.util.ArrayList;
import java.util.List;

/** Finds out which parts of what cannot hold are to blame. */
public final class Contradiction {

  private Contradiction() {}

  /**
   * Returns parts of the core that cannot all hold, and all but any one of which can: mostly two
   * atoms. More than that if it took too long to find out.
   *
   * @param core what cannot hold; if it has alternatives, the first of them is taken
   */
  public static List<Core> of(Core core, Universe universe) {
    if (core instanceof Core.Any any) {
      return of(any.parts().get(0), universe);
    }
    List<Core> needed = new ArrayList<>(Core.conjuncts(core));
    Budget budget = new Budget();
    for (Core part : List.copyOf(needed)) {
      List<Core> others = new ArrayList<>(needed);
      others.remove(part);
      if (new Question(others, List.of()).isImpossible(universe, budget)) {
        needed = others;
      }
    }
    return List.copyOf(needed);
  }
}
