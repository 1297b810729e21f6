package dev.ashlar.ir.logic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for facts that make a formula hold, after Davis, Putnam, Logemann and Loveland.
 *
 * <p>What the formula demands is a fact; when it demands nothing more, one literal is supposed, and
 * then its opposite. Facts that no values could make true end a branch. The formula is never
 * multiplied out.
 */
final class Search {

  private final Universe universe;
  private final Budget budget;
  private final LinkedRows linked;

  Search(Universe universe, Budget budget) {
    this(universe, budget, 0);
  }

  /**
   * Creates a search.
   *
   * @param depth how many links lead to the row that is looked for
   */
  Search(Universe universe, Budget budget, int depth) {
    this.universe = universe;
    this.budget = budget;
    this.linked = new LinkedRows(universe, budget, depth);
  }

  /**
   * Returns facts about atoms that make the formula hold, and for which there are values; empty if
   * there are none, which means nothing if the budget is spent.
   */
  Optional<Map<Atom, Boolean>> find(Formula formula) {
    return find(formula, Map.of());
  }

  /** Returns the same facts and more; the formula says nothing of atoms that are known. */
  Optional<Map<Atom, Boolean>> find(Formula formula, Map<Atom, Boolean> known) {
    Map<Atom, Boolean> facts = new LinkedHashMap<>(known);
    boolean moreRows = false;
    Formula open = formula;
    List<Formula.Literal> demanded = open.demanded();
    while (!demanded.isEmpty()) {
      for (Formula.Literal literal : demanded) {
        facts.putIfAbsent(literal.atom(), literal.expected());
        moreRows |= literal.atom() instanceof Atom.Exists;
      }
      budget.work(open.size());
      open = open.given(facts);
      demanded = open.demanded();
    }
    boolean done = open == Formula.Fixed.ALWAYS;
    if (open == Formula.Fixed.NEVER
        || !new Valuation(universe, budget).canBe(facts)
        || ((moreRows || done) && !linked.canBe(facts))) {
      return Optional.empty();
    }
    return done ? Optional.of(facts) : suppose(open, facts);
  }

  private Optional<Map<Atom, Boolean>> suppose(Formula open, Map<Atom, Boolean> facts) {
    if (!budget.decide()) {
      return Optional.empty();
    }
    Formula.Literal choice = open.literals().findFirst().orElseThrow();
    Optional<Map<Atom, Boolean>> found = find(Formula.all(List.of(choice, open)), facts);
    return found.isPresent() || budget.spent()
        ? found
        : find(Formula.all(List.of(choice.opposite(), open)), facts);
  }
}
