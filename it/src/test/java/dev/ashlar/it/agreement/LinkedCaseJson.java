package dev.ashlar.it.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Cases about linked rows as JSON texts. Only what is not plain is written. */
final class LinkedCaseJson {
  private LinkedCaseJson() {}

  /** A case and what its file says about it. */
  record Stored(String about, LinkedCase asked, Set<UUID> expected) {}

  /** Returns the text, with what the reference expects. */
  static String write(String about, LinkedCase each) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("about", about);
    ModelJson.write(each.model(), json.putObject("tables"));
    ConditionText text = LinkedPolicies.text(each.model());
    ObjectNode rules = json.putObject("rules");
    each.rules()
        .forEach(
            (table, own) ->
                own.forEach(rule -> rules.withArray(table).add(RuleJson.write(rule, text))));
    ValueJson.writeActor(each.actor(), json.putObject("actor"));
    ObjectNode rows = json.putObject("rows");
    for (Map<String, Object> row : each.rows()) {
      String table = (String) row.get(Entity.TABLE);
      rows.withArray(table)
          .add(
              each.model().connects(table)
                  ? PairJson.write(row)
                  : ValueJson.writeRow(row, each.model().entity(table).stored()));
    }
    ObjectNode question = json.putObject("question");
    question.put("table", each.table());
    question.put("action", each.question().action().name());
    if (each.question().action() != Action.READ) {
      question.set("row", ValueJson.writeRow(each.question().row(), each.entity().stored()));
    }
    each.expected().stream().map(UUID::toString).sorted().forEach(json.putArray("expected")::add);
    return CaseJson.printed(json);
  }

  /** Reads what {@link #write} wrote, or somebody by hand. */
  static Stored read(String text) {
    JsonNode json = CaseJson.parsed(text);
    Model model = ModelJson.read(json.required("tables"));
    Map<String, List<Policy>> rules = new TreeMap<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Entity entity : model.entities()) {
      ModelScope scope = ModelScope.of(model, entity);
      rules.put(
          entity.type(), RuleJson.read(json.required("rules").required(entity.type()), scope));
      json.required("rows").path(entity.type()).forEach(row -> rows.add(readRow(row, entity)));
    }
    for (Model.Between between : model.betweens()) {
      JsonNode pairs = json.required("rows").path(between.table());
      pairs.forEach(pair -> rows.add(PairJson.read(pair, between)));
    }
    Set<UUID> expected = new HashSet<>();
    json.required("expected").forEach(key -> expected.add(UUID.fromString(key.asText())));
    JsonNode question = json.required("question");
    Entity asked = model.entity(question.required("table").asText());
    LinkedCase each =
        new LinkedCase(
            model,
            rules,
            rows,
            ValueJson.readActor(json.required("actor")),
            asked.type(),
            question(question, asked));
    return new Stored(json.required("about").asText(), each, expected);
  }

  private static Map<String, Object> readRow(JsonNode json, Entity entity) {
    return ValueJson.readRow(json, entity.stored(), entity::plain);
  }

  private static Question question(JsonNode json, Entity entity) {
    Action action = Action.valueOf(json.required("action").asText());
    if (action == Action.READ) {
      return Question.read();
    }
    Map<String, Object> row = readRow(json.required("row"), entity);
    return action == Action.DELETE ? Question.delete(row) : new Question(action, row);
  }
}
