package dev.ashlar.it.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ashlar.ir.Action;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Cases as JSON texts. Only what is not {@link Plain} is written. */
final class CaseJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final String TABLE = "Subject";
  private static final Vocabulary VOCABULARY = Vocabulary.ofSubject();
  private static final List<Vocabulary.Column> COLUMNS = VOCABULARY.columns();
  private static final ConditionText TEXT = new ConditionText(VOCABULARY.members());
  private static final SubjectScope SCOPE = new SubjectScope(VOCABULARY);

  private CaseJson() {}

  /** A case and what its file says about it. */
  record Stored(String about, Case asked, Set<UUID> expected) {}

  /** Returns the text, with what the reference expects. */
  static String write(String about, Case each) {
    ObjectNode json = JSON.createObjectNode();
    json.put("about", about);
    ArrayNode rules = json.putArray("rules");
    each.rules().forEach(rule -> rules.add(RuleJson.write(rule, TEXT)));
    ValueJson.writeActor(each.actor(), json.putObject("actor"));
    ArrayNode rows = json.putObject("rows").putArray(TABLE);
    each.rows().forEach(row -> rows.add(ValueJson.writeRow(row, COLUMNS)));
    ObjectNode question = json.putObject("question");
    question.put("action", each.question().action().name());
    if (each.question().action() != Action.READ) {
      question.set("row", ValueJson.writeRow(each.question().row(), COLUMNS));
    }
    ArrayNode expected = json.putArray("expected");
    each.expected().stream().map(UUID::toString).sorted().forEach(expected::add);
    return printed(json);
  }

  /** Reads what {@link #write} wrote, or somebody by hand. */
  static Stored read(String text) {
    JsonNode json = parsed(text);
    List<Map<String, Object>> rows = new ArrayList<>();
    json.required("rows").required(TABLE).forEach(row -> rows.add(readRow(row)));
    Set<UUID> expected = new HashSet<>();
    json.required("expected").forEach(key -> expected.add(UUID.fromString(key.asText())));
    Case asked =
        new Case(
            RuleJson.read(json.required("rules"), SCOPE),
            rows,
            ValueJson.readActor(json.required("actor")),
            question(json.required("question")));
    return new Stored(json.required("about").asText(), asked, expected);
  }

  private static Map<String, Object> readRow(JsonNode json) {
    return ValueJson.readRow(json, COLUMNS, new Plain(VOCABULARY)::row);
  }

  private static Question question(JsonNode json) {
    Action action = Action.valueOf(json.required("action").asText());
    return switch (action) {
      case READ -> Question.read();
      case CREATE, UPDATE -> new Question(action, readRow(json.required("row")));
      case DELETE -> Question.delete(readRow(json.required("row")));
    };
  }

  /** Returns what the text says. */
  static JsonNode parsed(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Returns the text, a line for each value. */
  static String printed(JsonNode json) {
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return JSON.writer(lines.withObjectIndenter(new DefaultIndenter("  ", "\n")))
              .writeValueAsString(json)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
