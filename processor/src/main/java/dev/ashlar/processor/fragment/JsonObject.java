package dev.ashlar.processor.fragment;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
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
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      return object(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static JsonObject object(JsonReader reader) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      fields.put(reader.nextName(), value(reader));
    }
    reader.endObject();
    return new JsonObject(fields);
  }

  private static Object value(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> object(reader);
      case BEGIN_ARRAY -> list(reader);
      case NUMBER -> reader.nextLong();
      case BOOLEAN -> reader.nextBoolean();
      default -> reader.nextString();
    };
  }

  private static List<Object> list(JsonReader reader) throws IOException {
    List<Object> elements = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      elements.add(value(reader));
    }
    reader.endArray();
    return elements;
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
