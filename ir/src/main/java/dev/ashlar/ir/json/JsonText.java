package dev.ashlar.ir.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON documents as text (RFC 8259), in one layout. */
final class JsonText {
  /**
   * How deep values may stand in each other: more than conditions need, less than a stack holds.
   */
  private static final int DEEPEST = 1000;

  private JsonText() {}

  /** Returns the document on lines of its own, two spaces deeper for each level, LF at the end. */
  static String pretty(Fields document) {
    return text(document, "  ") + "\n";
  }

  /** Returns the document without any white space. */
  static String compact(Fields document) {
    return text(document, "");
  }

  private static String text(Fields document, String indent) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = new JsonWriter(text)) {
      writer.setIndent(indent);
      write(writer, document.values());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void write(JsonWriter writer, Object value) throws IOException {
    if (value instanceof Map<?, ?> members) {
      writer.beginObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        writer.name((String) member.getKey());
        write(writer, member.getValue());
      }
      writer.endObject();
    } else if (value instanceof List<?> elements) {
      writer.beginArray();
      for (Object element : elements) {
        write(writer, element);
      }
      writer.endArray();
    } else if (value instanceof Boolean bool) {
      writer.value(bool);
    } else if (value instanceof Integer number) {
      writer.value(number);
    } else {
      writer.value((String) value);
    }
  }

  /**
   * Reads a document.
   *
   * @throws SchemaJsonException if the text is not JSON, or more than one document
   */
  static Node read(String text) {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.STRICT);
      reader.setNestingLimit(DEEPEST);
      Object document = value(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new SchemaJsonException("Not an Ashlar schema: something follows the document.");
      }
      return new Node(document, "");
    } catch (IOException | NumberFormatException unreadable) {
      throw new SchemaJsonException("Not an Ashlar schema: it is not JSON.", unreadable);
    }
  }

  private static Object value(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> members(reader);
      case BEGIN_ARRAY -> elements(reader);
      case STRING -> reader.nextString();
      case NUMBER -> reader.nextInt();
      case BOOLEAN -> reader.nextBoolean();
      default -> throw new SchemaJsonException("Not an Ashlar schema: it has a null, or no end.");
    };
  }

  private static Map<String, Object> members(JsonReader reader) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      members.put(reader.nextName(), value(reader));
    }
    reader.endObject();
    return members;
  }

  private static List<Object> elements(JsonReader reader) throws IOException {
    List<Object> elements = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      elements.add(value(reader));
    }
    reader.endArray();
    return elements;
  }
}
