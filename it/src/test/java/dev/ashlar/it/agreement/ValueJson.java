package dev.ashlar.it.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ashlar.ir.expr.ExprType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;

/** Rows and callers as JSON: what is absent is plain, and all but flags are texts. */
final class ValueJson {
  private static final Vocabulary VOCABULARY = Vocabulary.ofSubject();
  private static final Plain PLAIN = new Plain(VOCABULARY);

  private ValueJson() {}

  static ObjectNode writeRow(Map<String, Object> row, List<Vocabulary.Column> columns) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", row.get("id").toString());
    if (row.containsKey("company_id")) {
      json.put("companyId", row.get("company_id").toString());
    }
    for (Vocabulary.Column column : columns) {
      Object value = row.get(column.name());
      if (row.containsKey(column.name()) && !Objects.equals(value, Plain.of(column))) {
        json.set(column.member(), value(value));
      }
    }
    return json;
  }

  /** Reads what is not as it is in the plain row. */
  static Map<String, Object> readRow(
      JsonNode json,
      List<Vocabulary.Column> columns,
      BiFunction<UUID, UUID, Map<String, Object>> plain) {
    UUID tenant = UUID.fromString(json.path("companyId").asText(Pool.TENANT_A.toString()));
    UUID id = UUID.fromString(json.required("id").asText());
    Map<String, Object> row = new HashMap<>(plain.apply(tenant, id));
    int read = json.has("companyId") ? 2 : 1;
    for (Vocabulary.Column column : columns) {
      if (json.has(column.member())) {
        row.put(column.name(), value(json.get(column.member()), column.type().kind()));
        read++;
      }
    }
    requireAll(json, read);
    return row;
  }

  static void writeActor(Actor actor, ObjectNode json) {
    json.put("companyId", actor.tenant().toString());
    if (!actor.roles().isEmpty()) {
      new TreeSet<>(actor.roles()).forEach(json.withArray("roles")::add);
    }
    for (Vocabulary.Claim claim : VOCABULARY.claims()) {
      Object value = actor.claims().get(claim.name());
      if (!Objects.equals(value, Plain.of(claim))) {
        json.set(claim.name(), value(value));
      }
    }
    for (Vocabulary.Claim claim : VOCABULARY.sets()) {
      for (Object element : (Set<?>) actor.claims().get(claim.name())) {
        json.withArray(claim.name()).add(value(element));
      }
    }
  }

  static Actor readActor(JsonNode json) {
    Actor plain = PLAIN.actor(UUID.fromString(json.required("companyId").asText()));
    Map<String, Object> claims = new HashMap<>(plain.claims());
    int read = json.has("roles") ? 2 : 1;
    for (Vocabulary.Claim claim : VOCABULARY.claims()) {
      if (json.has(claim.name())) {
        claims.put(claim.name(), value(json.get(claim.name()), claim.type().kind()));
        read++;
      }
    }
    for (Vocabulary.Claim claim : VOCABULARY.sets()) {
      if (json.has(claim.name())) {
        Set<Object> set = new HashSet<>();
        json.get(claim.name()).forEach(element -> set.add(value(element, claim.type().kind())));
        claims.put(claim.name(), set);
        read++;
      }
    }
    requireAll(json, read);
    Set<String> roles = new HashSet<>();
    json.path("roles").forEach(role -> roles.add(role.asText()));
    return new Actor(claims, roles);
  }

  /** A name that nothing reads would be a case about something else. */
  private static void requireAll(JsonNode json, int read) {
    if (json.size() != read) {
      throw new IllegalArgumentException("unknown names in " + json);
    }
  }

  private static JsonNode value(Object value) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (value == null) {
      return json.nullNode();
    }
    return value instanceof Boolean flag ? json.booleanNode(flag) : json.textNode(Pool.text(value));
  }

  private static Object value(JsonNode json, ExprType.Kind kind) {
    if (json.isNull()) {
      return null;
    }
    String text = json.asText();
    return switch (kind) {
      case BOOL -> json.booleanValue();
      case LONG -> Long.valueOf(text);
      case DECIMAL -> new BigDecimal(text).setScale(2);
      case UUID -> UUID.fromString(text);
      case INSTANT -> Instant.parse(text);
      case DATE -> LocalDate.parse(text);
      case STRING, ENUM -> text;
      case OPAQUE -> throw new IllegalArgumentException(text);
    };
  }
}
