package dev.ashlar.testing.example;

import dev.ashlar.ir.logic.Core;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts of a decision that nothing smaller decides. */
final class Atoms {

  private Atoms() {}

  /** Returns each atom once, from left to right; what links lead to is one atom. */
  static Set<Core> of(Core core) {
    Set<Core> atoms = new LinkedHashSet<>();
    collect(core, atoms);
    return atoms;
  }

  private static void collect(Core core, Set<Core> atoms) {
    if (core instanceof Core.All all) {
      all.parts().forEach(part -> collect(part, atoms));
    } else if (core instanceof Core.Any any) {
      any.parts().forEach(part -> collect(part, atoms));
    } else if (!(core instanceof Core.Fixed || core instanceof Core.NoClaims)) {
      atoms.add(core);
    }
  }

  /** Returns the core as if the answer to the atom were known. */
  static Core decided(Core core, Core atom, Core answer) {
    if (core.equals(atom)) {
      return answer;
    }
    if (core instanceof Core.All all) {
      return Core.all(decided(all.parts(), atom, answer));
    }
    return core instanceof Core.Any any ? Core.any(decided(any.parts(), atom, answer)) : core;
  }

  private static List<Core> decided(List<Core> cores, Core atom, Core answer) {
    return cores.stream().map(core -> decided(core, atom, answer)).toList();
  }
}
