package dev.ashlar.it.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ashlar.it.facts.Facts.ColumnFact;
import dev.ashlar.it.facts.Facts.ConstraintFact;
import dev.ashlar.it.facts.Facts.EnumFact;
import dev.ashlar.it.facts.Facts.IndexFact;
import dev.ashlar.it.facts.Facts.TableFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads facts from JSON.
 *
 * <p>The shape is that of queries over the catalogue: a list without elements may be null, and so
 * may a text that is empty.
 */
final class FactsJson {
  private static final Map<String, String> IDENTITY =
      Map.of("a", "always", "d", "by default", "ALWAYS", "always", "BY DEFAULT", "by default");

  private FactsJson() {}

  /** Reads a file. */
  static Facts read(Path file) {
    try {
      JsonNode root = new ObjectMapper().readTree(file.toFile());
      return new Facts(
          each(root.path("enums"), FactsJson::enumeration),
          each(root.path("tables"), FactsJson::table));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read facts from " + file, e);
    }
  }

  private static EnumFact enumeration(JsonNode node) {
    JsonNode labels = node.has("labels") ? node.path("labels") : node.path("values");
    return new EnumFact(schema(node), text(node, "name"), each(labels, JsonNode::asText));
  }

  private static TableFact table(JsonNode node) {
    return new TableFact(
        schema(node),
        text(node, "name"),
        text(node, "doc"),
        each(node.path("columns"), FactsJson::column),
        each(node.path("constraints"), FactsJson::constraint),
        each(node.path("indexes"), FactsJson::index));
  }

  private static ColumnFact column(JsonNode node) {
    String generated = text(node, "generated");
    String expression = text(node, "default");
    boolean kindOnly = generated.length() == 1; // a letter of pg_attribute, beside its expression
    return new ColumnFact(
        text(node, "name"),
        text(node, "type"),
        node.path("notNull").asBoolean(),
        generated.isEmpty() ? expression : "",
        IDENTITY.getOrDefault(text(node, "identity"), text(node, "identity")),
        kindOnly ? expression : generated,
        !generated.equals("v"),
        text(node, "doc"));
  }

  private static ConstraintFact constraint(JsonNode node) {
    return new ConstraintFact(
        ConstraintFact.Kind.of(text(node, "kind")),
        text(node, "name"),
        each(node.path("columns"), JsonNode::asText),
        text(node, "refTable"),
        each(node.path("refColumns"), JsonNode::asText),
        text(node, "onDelete"),
        text(node, "onUpdate"),
        text(node, "definition"));
  }

  private static IndexFact index(JsonNode node) {
    return new IndexFact(
        text(node, "name"),
        node.path("unique").asBoolean(),
        node.path("constraint").asBoolean() || node.path("primary").asBoolean(),
        text(node, "definition"));
  }

  private static String schema(JsonNode node) {
    String schema = text(node, "schema");
    return schema.isEmpty() ? Facts.PUBLIC : schema;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNull() ? "" : value.asText();
  }

  private static <T> List<T> each(JsonNode nodes, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    nodes.forEach(node -> all.add(read.apply(node)));
    return all;
  }
}
