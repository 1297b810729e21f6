package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition.Permitted;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Permissions;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.text.RuleText;
import dev.ashlar.processor.analysis.Words;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A policy that never holds because it asks the rules of another table, which never do. */
final class NobodyPermitted {
  private NobodyPermitted() {}

  /**
   * Whether that is why it never allows some of the actions; reports it unless the other table's
   * rules are reported themselves.
   */
  static boolean isReported(
      RuleGroup group, PolicyPlace place, List<Action> never, Problems problems) {
    List<Permitted> impossible =
        Stream.of(place.policy().when(), place.policy().check())
            .flatMap(Optional::stream)
            .flatMap(condition -> Permissions.asked(condition).stream())
            .filter(asked -> isImpossible(CertainTruth.holds(asked), place.universe()))
            .distinct()
            .toList();
    List<Action> possible =
        never.stream().filter(action -> !isImpossible(group, place, action, impossible)).toList();
    if (possible.isEmpty()) {
      return false;
    }
    Permitted blamed = blamed(group, place, possible.get(0), impossible);
    if (!isReportedThere(place.subject(), blamed)) {
      List<Action> refused =
          possible.stream()
              .filter(action -> blamed(group, place, action, impossible).equals(blamed))
              .toList();
      report(place, refused, blamed, problems);
    }
    return true;
  }

  /** Returns the first that keeps it from holding, though all that come after it were permitted. */
  private static Permitted blamed(
      RuleGroup group, PolicyPlace place, Action action, List<Permitted> impossible) {
    return IntStream.range(0, impossible.size())
        .filter(
            i -> isImpossible(group, place, action, impossible.subList(i + 1, impossible.size())))
        .mapToObj(impossible::get)
        .findFirst()
        .orElseThrow();
  }

  /** Whether it could not hold if other tables' rules permitted something either. */
  private static boolean isImpossible(
      RuleGroup group, PolicyPlace place, Action action, List<Permitted> granted) {
    Policy policy =
        place.policy().withConditions(condition -> Permissions.granted(condition, granted));
    return group.cases(policy, action).stream()
        .allMatch(core -> isImpossible(core, place.universe()));
  }

  private static boolean isReportedThere(Subject subject, Permitted asked) {
    return subject.declared().stream()
        .filter(table -> table.name().equals(asked.row().link().table()))
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
      PolicyPlace place, List<Action> never, Permitted asked, Problems problems) {
    Policy policy = place.policy();
    boolean inWhen =
        policy.when().map(Permissions::asked).filter(all -> all.contains(asked)).isPresent();
    String verb = policy.effect() == Policy.Effect.ALLOW ? "allow " : "deny ";
    String type =
        target(place.subject(), asked)
            .map(table -> table.type().shortName())
            .orElse(asked.row().link().name());
    problems.add(
        Code.POLICY_NEVER_HOLDS,
        place.at(inWhen ? "when" : "check"),
        "%s can never %s: '%s' is true of no row, as no policy of %s ever lets anybody."
            .formatted(
                place.words(),
                never.equals(policy.actions())
                    ? "hold"
                    : verb + Words.or(never.stream().map(Action::name).toList()),
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
