package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether there can be rows and an actor for which some cores hold and some do not.
 *
 * <p>Most questions about policies are one of these. That a core never holds: it cannot hold. That
 * it always holds: it cannot fail. That one implies another: the one cannot hold while the other
 * fails.
 *
 * @param holding the cores that all are to hold
 * @param failing the cores of which none is to hold
 */
public record Question(List<Core> holding, List<Core> failing) {

  /** Copies the lists. */
  public Question {
    holding = List.copyOf(holding);
    failing = List.copyOf(failing);
  }

  /** Returns the question whether the core can hold. */
  public static Question canHold(Core core) {
    return new Question(List.of(core), List.of());
  }

  /** Returns the question whether the core can fail to hold. */
  public static Question canFail(Core core) {
    return new Question(List.of(), List.of(core));
  }

  /** Returns the answer; always the same for the same question. */
  public Verdict answer(Universe universe) {
    return answer(universe, new Budget());
  }

  /**
   * Whether there is a proof that it cannot be: what {@link #answer} would say, without example.
   */
  public boolean isImpossible(Universe universe) {
    return isImpossible(universe, new Budget());
  }

  boolean isImpossible(Universe universe, Budget budget) {
    Formula formula = Sets.coherent(formula(universe));
    return new Search(universe, budget).find(formula).isEmpty() && !budget.spent();
  }

  Verdict answer(Universe universe, Budget budget) {
    Formula formula = Sets.coherent(formula(universe));
    Optional<Map<Atom, Boolean>> facts = new Search(universe, budget).find(formula);
    if (facts.isEmpty()) {
      return budget.spent() ? Verdict.UNKNOWN : Verdict.IMPOSSIBLE;
    }
    if (facts.get().keySet().stream().anyMatch(Question::hasNoExample)) {
      return Verdict.UNKNOWN;
    }
    Set<Value> values = new LinkedHashSet<>();
    Stream.of(holding, failing).flatMap(List::stream).flatMap(Rows::values).forEach(values::add);
    formula.literals().forEach(literal -> values.addAll(literal.atom().values()));
    return new Valuation(universe, budget)
        .of(facts.get(), values)
        .map(constants -> new Example(facts.get(), constants, universe))
        .filter(example -> isAnsweredBy(example.witness(), universe))
        .<Verdict>map(example -> example.essence().witness())
        .orElse(Verdict.UNKNOWN);
  }

  private static boolean hasNoExample(Atom atom) {
    return atom instanceof Atom.Opaque || atom instanceof Atom.Exists;
  }

  private Formula formula(Universe universe) {
    Literals literals = new Literals(universe);
    List<Formula> parts = new ArrayList<>();
    holding.forEach(core -> parts.add(literals.of(core)));
    failing.forEach(core -> parts.add(literals.of(core).opposite()));
    return Formula.all(parts);
  }

  private boolean isAnsweredBy(Witness witness, Universe universe) {
    Evaluation evaluation = new Evaluation(witness, universe);
    return evaluation.isAbout(holding)
        && evaluation.isAbout(failing)
        && holding.stream().allMatch(evaluation::holds)
        && failing.stream().noneMatch(evaluation::holds);
  }
}
