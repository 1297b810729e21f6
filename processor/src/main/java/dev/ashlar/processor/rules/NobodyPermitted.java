package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Condition.Permitted;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Permissions;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.text.RuleText;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A policy that never holds because it asks the rules of another table, which never do. */
final class NobodyPermitted {
  private NobodyPermitted() {}

  /** Whether that is so; reports it unless the other table's rules are reported themselves. */
  static boolean isReported(PolicyPlace place, Problems problems) {
    return isReported(place, "when", place.policy().when(), problems)
        || isReported(place, "check", place.policy().check(), problems);
  }

  private static boolean isReported(
      PolicyPlace place, String attribute, Optional<Condition> condition, Problems problems) {
    Optional<Permitted> never =
        condition.map(Permissions::asked).orElse(List.of()).stream()
            .filter(asked -> isImpossible(CertainTruth.holds(asked), place.universe()))
            .findFirst();
    never
        .filter(asked -> !isReportedThere(place.subject(), asked))
        .ifPresent(asked -> report(place, attribute, asked, problems));
    return never.isPresent();
  }

  private static boolean isReportedThere(Subject subject, Permitted asked) {
    return target(subject, asked).stream()
        .flatMap(table -> PolicyPlace.all(subject, table))
        .filter(place -> place.policy().effect() == Policy.Effect.ALLOW)
        .anyMatch(
            place ->
                Stream.of(Action.READ, asked.action())
                    .filter(action -> place.policy().decides(action))
                    .anyMatch(
                        action ->
                            isImpossible(
                                OneRule.allows(place.policy(), action), place.universe())));
  }

  private static void report(
      PolicyPlace place, String attribute, Permitted asked, Problems problems) {
    String type =
        target(place.subject(), asked)
            .map(table -> table.type().shortName())
            .orElse(asked.row().link().name());
    problems.add(
        Code.POLICY_NEVER_HOLDS,
        place.at(attribute),
        "%s can never hold: '%s' is true of no row, as no policy of %s ever lets anybody."
            .formatted(
                place.words(),
                RuleText.of(place.subject().schema(), place.table()).of(asked),
                type),
        "let a policy of %s allow %s, or ask something else.".formatted(type, asked.action()));
  }

  private static Optional<Table> target(Subject subject, Permitted asked) {
    return subject.schema().findTable(asked.row().link().table());
  }

  private static boolean isImpossible(Core core, Universe universe) {
    return Question.canHold(core).isImpossible(universe);
  }
}
