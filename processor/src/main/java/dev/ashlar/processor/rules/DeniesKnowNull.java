package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Rows;
import dev.ashlar.ir.logic.Witness;
import dev.ashlar.ir.text.CoreText;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A policy that denies says whether it means rows in which something is null: what is unknown is
 * denied.
 */
final class DeniesKnowNull implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (RuleGroup group : RuleGroup.all(subject)) {
      for (PolicyPlace place : group.places()) {
        if (place.policy().effect() == Policy.Effect.DENY) {
          check(group, place, problems);
        }
      }
    }
  }

  private static void check(RuleGroup group, PolicyPlace place, Problems problems) {
    Set<String> reported = new LinkedHashSet<>();
    for (Action action : place.policy().actions()) {
      List<Value> unsure = values(place.policy(), action);
      for (Value value : unsure) {
        if (value instanceof Value.ColumnValue column
            && !reported.contains(member(place, column))
            && question(group, place, action, column, unsure).answer(place.universe())
                instanceof Witness example) {
          reported.add(member(place, column));
          problems.add(problem(place, action, column, example));
        }
      }
    }
  }

  /** Returns what the policy looks at of the actor and of the rule's own rows and may be null. */
  private static List<Value> values(Policy policy, Action action) {
    return Stream.of(OneRule.denies(policy, action), OneRule.lifts(policy, action))
        .flatMap(Rows::values)
        .filter(Value::nullable)
        .filter(
            value -> !(value instanceof Value.ColumnValue column) || column.row() instanceof Root)
        .distinct()
        .toList();
  }

  /**
   * Asks for a row that is allowed, and neither meant, by this or another policy that denies, nor
   * let through since a column is null.
   */
  private static Question question(
      RuleGroup group,
      PolicyPlace place,
      Action action,
      Value.ColumnValue column,
      List<Value> unsure) {
    List<Core> holding = new ArrayList<>();
    holding.add(group.allowed(action));
    holding.add(group.surrounding(action));
    unsure.forEach(value -> holding.add(new Core.Null(value, value.equals(column))));
    List<Core> failing = new ArrayList<>();
    group.places(action, Policy.Effect.DENY).stream()
        .map(deny -> OneRule.denies(deny.policy(), action))
        .forEach(failing::add);
    failing.add(OneRule.lifts(place.policy(), action));
    return new Question(holding, failing);
  }

  private static Problem problem(
      PolicyPlace place, Action action, Value.ColumnValue column, Witness example) {
    CoreText text = place.text(action == Action.UPDATE);
    String member = member(place, column);
    return Problem.of(
            Code.DENY_COVERS_NULLS,
            place.at(attribute(place.policy(), column)),
            "%s also denies rows in which %s is null: they would be refused as well."
                .formatted(place.words(), member))
        .fix(
            "write \"%s is not null && ...\", or make %s required."
                .formatted(member, place.text(false).of(column)))
        .note(new ExampleText(text).of(example));
  }

  /** Returns what the policy calls the value: in a check, the row before has a name of its own. */
  private static String member(PolicyPlace place, Value.ColumnValue column) {
    boolean before = column.row() == Root.OLD && attribute(place.policy(), column).equals("check");
    return place.text(before).of(column);
  }

  private static String attribute(Policy policy, Value.ColumnValue column) {
    boolean inWhen =
        policy
            .when()
            .map(CertainTruth::holds)
            .map(Rows::columnsOf)
            .filter(all -> all.stream().anyMatch(it -> it.column().equals(column.column())))
            .isPresent();
    return inWhen ? "when" : "check";
  }
}
