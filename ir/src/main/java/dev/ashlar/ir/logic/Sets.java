package dev.ashlar.ir.logic;

import java.util.ArrayList;
import java.util.List;

/** Says of the sets of the actor what is true of all sets. */
final class Sets {

  private Sets() {}

  /**
   * Returns the formula, and that a set with an element is not empty, and that it does not tell
   * equal values apart.
   */
  static Formula coherent(Formula formula) {
    List<Atom.Within> memberships =
        formula
            .literals()
            .map(Formula.Literal::atom)
            .filter(Atom.Within.class::isInstance)
            .map(Atom.Within.class::cast)
            .distinct()
            .toList();
    List<Formula> parts = new ArrayList<>();
    parts.add(formula);
    for (Atom.Within membership : memberships) {
      parts.add(
          Formula.any(
              List.of(
                  new Formula.Literal(membership, false),
                  new Formula.Literal(new Atom.Empty(membership.claim()), false))));
      memberships.stream()
          .filter(other -> other.claim().equals(membership.claim()) && !other.equals(membership))
          .forEach(other -> parts.add(sameForEquals(membership, other)));
    }
    return Formula.all(parts);
  }

  private static Formula sameForEquals(Atom.Within first, Atom.Within second) {
    return Formula.any(
        List.of(
            new Formula.Literal(first, false),
            new Formula.Literal(second, true),
            Literals.equal(first.value(), second.value()).opposite()));
  }
}
