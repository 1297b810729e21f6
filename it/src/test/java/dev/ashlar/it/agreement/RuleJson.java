package dev.ashlar.it.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.processor.expr.ExpressionChecker;
import dev.ashlar.processor.expr.Result;
import dev.ashlar.processor.expr.Scope;
import dev.ashlar.processor.expr.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rules as JSON, with the attributes of {@code @Policy}. */
final class RuleJson {
  private RuleJson() {}

  static ObjectNode write(Policy rule, ConditionText text) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", rule.name());
    String effect = rule.effect().name().toLowerCase(Locale.ROOT);
    rule.actions().forEach(action -> json.withArray(effect).add(action.name()));
    rule.roles().forEach(role -> json.withArray("by").add(role));
    rule.when().ifPresent(when -> json.put("when", when.accept(text)));
    rule.check().ifPresent(check -> json.put("check", check.accept(text)));
    return json;
  }

  static List<Policy> read(JsonNode json, Scope scope) {
    List<Policy> rules = new ArrayList<>();
    json.forEach(rule -> rules.add(rule(rule, scope)));
    return rules;
  }

  private static Policy rule(JsonNode json, Scope scope) {
    boolean allows = json.has("allow");
    List<Action> actions =
        texts(json.required(allows ? "allow" : "deny")).stream().map(Action::valueOf).toList();
    Use step = actions.contains(Action.UPDATE) ? Use.POLICY_STEP : Use.POLICY_CHECK;
    return new Policy(
        json.required("name").asText(),
        allows ? Policy.Effect.ALLOW : Policy.Effect.DENY,
        actions,
        texts(json.path("by")),
        condition(json.path("when"), Use.POLICY_WHEN, scope),
        condition(json.path("check"), step, scope),
        Optional.empty());
  }

  private static List<String> texts(JsonNode json) {
    List<String> texts = new ArrayList<>();
    json.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Optional<Condition> condition(JsonNode json, Use use, Scope scope) {
    if (json.isMissingNode()) {
      return Optional.empty();
    }
    Result<Condition> read = ExpressionChecker.condition(json.asText(), use, scope);
    return Optional.of(
        read.tree().orElseThrow(() -> new IllegalArgumentException(read.problems().toString())));
  }
}
