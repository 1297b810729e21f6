package dev.ashlar.processor.rules;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Witness;
import dev.ashlar.processor.analysis.Words;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * Every transition can be taken from each state that it starts in: neither a check nor another rule
 * forbids what it does.
 */
final class TransitionsPossible implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.declared()) {
      if (!table.machines().isEmpty()) {
        Core readable = Access.read(table, Root.OLD);
        TransitionPlace.all(subject, table)
            .forEach(place -> check(place, Obstacle.of(place, readable), problems));
      }
    }
  }

  /** What its own rule does not allow is reported at the rule. */
  private static void check(TransitionPlace place, List<Obstacle> obstacles, Problems problems) {
    List<String> refused =
        place.move().transition().from().stream()
            .filter(state -> isImpossible(place, place.rule(List.of(state)), obstacles))
            .filter(state -> !isImpossible(place, place.rule(List.of(state)), List.of()))
            .toList();
    if (!refused.isEmpty()) {
      problems.add(problem(place, refused, obstacles));
    }
  }

  private static Problem problem(
      TransitionPlace place, List<String> states, List<Obstacle> obstacles) {
    Core allowed = place.rule(states);
    List<Obstacle> blamed = obstacles;
    for (Obstacle obstacle : obstacles) {
      List<Obstacle> others = without(blamed, List.of(obstacle));
      if (isImpossible(place, allowed, others)) {
        blamed = others;
      }
    }
    boolean everywhere = states.equals(place.move().transition().from());
    Problem problem =
        Problem.of(
                Code.TRANSITION_REFUSED,
                place.at(everywhere ? "to" : "from"),
                "%s can never be taken%s: %s."
                    .formatted(
                        place.words(),
                        everywhere ? "" : " from " + Words.and(states),
                        reason(blamed)))
            .fix(
                blamed.size() == 1
                    ? blamed.get(0).reason().get().fix()
                    : "change one of them, or remove the transition.");
    return question(allowed, without(obstacles, blamed)).answer(place.universe())
            instanceof Witness example
        ? problem.note(new ExampleText(place.text()).of(example))
        : problem;
  }

  private static String reason(List<Obstacle> blamed) {
    return blamed.size() == 1
        ? blamed.get(0).reason().get().alone()
        : Words.and(blamed.stream().map(each -> each.reason().get().noun()).toList())
            + " together leave nothing of it";
  }

  private static boolean isImpossible(
      TransitionPlace place, Core allowed, List<Obstacle> obstacles) {
    return question(allowed, obstacles).isImpossible(place.universe());
  }

  private static Question question(Core allowed, List<Obstacle> obstacles) {
    List<Core> holding = new ArrayList<>(List.of(allowed));
    List<Core> failing = new ArrayList<>();
    for (Obstacle obstacle : obstacles) {
      holding.addAll(obstacle.demand().holding());
      failing.addAll(obstacle.demand().failing());
    }
    return new Question(holding, failing);
  }

  private static List<Obstacle> without(List<Obstacle> obstacles, List<Obstacle> some) {
    return obstacles.stream().filter(obstacle -> !some.contains(obstacle)).toList();
  }
}
