package dev.ashlar.processor.fragment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object of a fragment's JSON.
 *
 * @param fields by name, in the order they are written: String, Long, Boolean, List or JsonObject
 */
record JsonObject(Map<String, Object> fields) {

  /** Returns the object that the text consists of. */
  static JsonObject parse(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      return object(parser);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static JsonObject object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return new JsonObject(fields);
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(parser);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> elements = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(parser));
      }
      return elements;
    }
    if (token.isNumeric()) {
      return parser.getLongValue();
    }
    return token.isBoolean() ? parser.getBooleanValue() : parser.getText();
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  String text(String name) {
    return (String) require(name);
  }

  boolean truth(String name) {
    return (Boolean) require(name);
  }

  int number(String name) {
    return ((Long) require(name)).intValue();
  }

  JsonObject object(String name) {
    return (JsonObject) require(name);
  }

  List<?> list(String name) {
    return (List<?>) require(name);
  }

  /** Returns the field's value, of any kind. */
  Object require(String name) {
    Object value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a fragment has no '" + name + "'");
    }
    return value;
  }
}
