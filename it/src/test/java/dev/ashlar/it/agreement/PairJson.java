package dev.ashlar.it.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;

/** Rows that connect two others as JSON: the tenant and both keys. */
final class PairJson {
  private static final String TENANT = "companyId";

  private PairJson() {}

  static ObjectNode write(Map<String, Object> pair) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put(TENANT, pair.get("company_id").toString());
    json.put(Model.Between.OWN, pair.get(Model.Between.OWN).toString());
    json.put(Model.Between.OTHER, pair.get(Model.Between.OTHER).toString());
    return json;
  }

  static Map<String, Object> read(JsonNode json, Model.Between between) {
    return Map.of(
        Entity.TABLE,
        between.table(),
        "company_id",
        key(json, TENANT),
        Model.Between.OWN,
        key(json, Model.Between.OWN),
        Model.Between.OTHER,
        key(json, Model.Between.OTHER));
  }

  private static UUID key(JsonNode json, String name) {
    return UUID.fromString(json.required(name).asText());
  }
}
