package dev.ashlar.it.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One of the things that decide: compiles and stores cases from nothing, and asks about each.
 *
 * @param <C> the kind of cases
 * @param work answers all cases, in order; throws if one of them cannot be compiled or stored
 */
record Bench<C extends Askable<C>>(String name, Function<List<C>, List<Outcome>> work) {

  /** Returns what came of each case, in order; one that cannot be asked does not harm others. */
  List<Outcome> outcomes(List<C> cases) {
    try {
      return work.apply(cases);
    } catch (RuntimeException | AssertionError e) {
      if (cases.size() == 1) {
        return List.of(new Outcome.Broken(e));
      }
      List<Outcome> outcomes = new ArrayList<>();
      cases.forEach(each -> outcomes.addAll(outcomes(List.of(each))));
      return outcomes;
    }
  }

  /** Returns what came of the case. */
  Outcome outcome(C each) {
    return outcomes(List.of(each)).get(0);
  }

  /** Returns a bench that is given other cases than the ones that are asked about. */
  Bench<C> given(String otherName, UnaryOperator<C> other) {
    return new Bench<>(otherName, cases -> work.apply(cases.stream().map(other).toList()));
  }
}
