package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Check;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Substitution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something beside its own rule that has a say in whether a transition can be taken.
 *
 * @param reason made only if it is in the way
 * @param demand what it demands of the row before
 */
record Obstacle(Supplier<Reason> reason, Question demand) {

  /**
   * What is wrong if it is in the way.
   *
   * @param noun what it is called among several
   * @param alone what is wrong where nothing else is in the way
   * @param fix what to type if nothing else is in the way
   */
  record Reason(String noun, String alone, String fix) {}

  /**
   * Returns all there are, those first that are the least likely to be meant.
   *
   * @param readable when the row {@link Root#OLD} may be read
   */
  static List<Obstacle> of(TransitionPlace place, Core readable) {
    List<Obstacle> all = new ArrayList<>();
    all.add(new Obstacle(() -> unreadable(place, Root.OLD), demand(readable)));
    Core after = Substitution.rows(readable, row -> row == Root.OLD ? Root.NEW : row);
    all.add(new Obstacle(() -> unreadable(place, Root.NEW), demand(place.move().before(after))));
    PolicyPlace.all(place.subject(), place.move().table())
        .filter(other -> other.policy().effect() == Policy.Effect.DENY)
        .filter(other -> other.policy().decides(Action.UPDATE))
        .forEach(other -> all.add(lifted(place, other)));
    place.move().table().checks().forEach(check -> all.add(passed(place, check)));
    return all;
  }

  private static Reason unreadable(TransitionPlace place, Root row) {
    String state = place.move().transition().to();
    return row == Root.OLD
        ? new Reason(
            "READ of the row before it",
            "who could take it may not read the row",
            "allow them to READ it.")
        : new Reason(
            "READ of the row after it",
            "who could take it may not read the row in %s".formatted(state),
            "allow them to READ rows in %s.".formatted(state));
  }

  private static Obstacle lifted(TransitionPlace place, PolicyPlace deny) {
    return new Obstacle(
        () ->
            new Reason(
                deny.shortWords(),
                "%s denies all that it allows".formatted(deny.shortWords()),
                "narrow the \"deny\"."),
        demand(place.move().before(OneRule.lifts(deny.policy(), Action.UPDATE))));
  }

  /** A check holds for the row before as well: it would not be there otherwise. */
  private static Obstacle passed(TransitionPlace place, Check check) {
    Move move = place.move();
    Core fails = CertainTruth.fails(check.condition());
    return new Obstacle(
        () ->
            new Reason(
                "check " + check.name(),
                "check %s refuses every row that it makes".formatted(check.name()),
                "let the check pass rows in %s, or remove the transition."
                    .formatted(move.transition().to())),
        new Question(
            List.of(),
            List.of(OneRule.at(fails, Root.OLD), move.before(OneRule.at(fails, Root.NEW)))));
  }

  private static Question demand(Core core) {
    return new Question(List.of(core), List.of());
  }
}
