package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.processor.expr.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Cases over models that have less to say. */
final class SmallerModel {
  private SmallerModel() {}

  /** Returns the case over the model, if all that its rules speak of is left. */
  static Optional<LinkedCase> of(LinkedCase each, Model model) {
    Map<String, List<Policy>> rules = new TreeMap<>();
    try {
      for (Entity entity : model.entities()) {
        rules.put(entity.type(), read(each, model, entity));
      }
    } catch (IllegalArgumentException lost) {
      return Optional.empty();
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> row : each.rows()) {
      if (model.has((String) row.get(Entity.TABLE))) {
        rows.add(row(row, model));
      } else if (model.connects((String) row.get(Entity.TABLE))) {
        rows.add(row);
      }
    }
    Question question =
        each.question().row().containsKey(Entity.TABLE)
            ? new Question(each.question().action(), row(each.question().row(), model))
            : each.question();
    return Optional.of(new LinkedCase(model, rules, rows, each.actor(), each.table(), question));
  }

  private static List<Policy> read(LinkedCase each, Model model, Entity entity) {
    ConditionText text = LinkedPolicies.text(each.model());
    ModelScope scope = ModelScope.of(model, entity);
    List<Policy> rules = new ArrayList<>();
    for (Policy rule : each.rules().get(entity.type())) {
      rules.add(
          new Policy(
              rule.name(),
              rule.effect(),
              rule.actions(),
              rule.roles(),
              rule.when().map(when -> read(when, text, Use.POLICY_WHEN, scope)),
              rule.check().map(check -> read(check, text, LinkedPolicies.step(rule), scope)),
              rule.member()));
    }
    return rules;
  }

  private static Condition read(
      Condition condition, ConditionText text, Use use, ModelScope scope) {
    return LinkedRules.read(condition.accept(text), use, scope);
  }

  private static Map<String, Object> row(Map<String, Object> row, Model model) {
    Entity entity = model.entity((String) row.get(Entity.TABLE));
    Map<String, Object> left = new HashMap<>(row);
    Map<String, Object> plain = entity.plain(Pool.TENANT_A, RandomSubjects.key(0));
    left.keySet().retainAll(plain.keySet());
    return left;
  }
}
