package dev.ashlar.it.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ashlar.ir.expr.ExprType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Models as JSON: a table says its columns as {@code "score": "long?"}. */
final class ModelJson {
  private ModelJson() {}

  static void write(Model model, ObjectNode json) {
    for (Entity entity : model.entities()) {
      ObjectNode table = json.putObject(entity.type());
      flag(table, "shared", entity.shared());
      flag(table, "softDelete", entity.hides());
      flag(table, "version", entity.counts());
      ObjectNode columns = table.putObject("columns");
      for (Vocabulary.Column column : entity.columns()) {
        String kind = column.type().kind().name().toLowerCase(Locale.ROOT);
        columns.put(column.member(), kind + (column.nullable() ? "?" : ""));
      }
      ObjectNode references = table.putObject("references");
      for (Entity.Reference reference : entity.references()) {
        ObjectNode one = references.putObject(reference.name());
        one.put("to", reference.target() + (reference.nullable() ? "?" : ""));
        one.put("inverse", reference.inverse());
      }
      for (Entity.Connection connection : entity.connections()) {
        ObjectNode one = table.withObject("connections").putObject(connection.name());
        one.put("to", connection.target());
        one.put("inverse", connection.inverse());
      }
    }
  }

  private static void flag(ObjectNode json, String name, boolean value) {
    if (value) {
      json.put(name, true);
    }
  }

  static Model read(JsonNode json) {
    List<Entity> entities = new ArrayList<>();
    for (Map.Entry<String, JsonNode> table : json.properties()) {
      JsonNode each = table.getValue();
      entities.add(
          new Entity(
              table.getKey(),
              each.path("shared").asBoolean(),
              each.path("softDelete").asBoolean(),
              each.path("version").asBoolean(),
              columns(each.path("columns")),
              references(each.path("references")),
              connections(each.path("connections"))));
    }
    return new Model(entities);
  }

  private static List<Vocabulary.Column> columns(JsonNode json) {
    List<Vocabulary.Column> columns = new ArrayList<>();
    for (Map.Entry<String, JsonNode> column : json.properties()) {
      String type = column.getValue().asText();
      Kind kind = Kind.valueOf(type.replace("?", "").toUpperCase(Locale.ROOT));
      columns.add(
          new Vocabulary.Column(
              column.getKey(),
              Entity.column(column.getKey()),
              Vocabulary.type(kind),
              type.endsWith("?")));
    }
    return columns;
  }

  private static List<Entity.Reference> references(JsonNode json) {
    List<Entity.Reference> references = new ArrayList<>();
    for (Map.Entry<String, JsonNode> reference : json.properties()) {
      String target = reference.getValue().required("to").asText();
      references.add(
          new Entity.Reference(
              reference.getKey(),
              target.replace("?", ""),
              target.endsWith("?"),
              reference.getValue().required("inverse").asText()));
    }
    return references;
  }

  private static List<Entity.Connection> connections(JsonNode json) {
    List<Entity.Connection> connections = new ArrayList<>();
    for (Map.Entry<String, JsonNode> connection : json.properties()) {
      connections.add(
          new Entity.Connection(
              connection.getKey(),
              connection.getValue().required("to").asText(),
              connection.getValue().required("inverse").asText()));
    }
    return connections;
  }
}
