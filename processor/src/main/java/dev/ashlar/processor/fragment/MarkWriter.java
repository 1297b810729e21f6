package dev.ashlar.processor.fragment;

import com.google.gson.stream.JsonWriter;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MarkValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes annotations and their values as JSON. */
final class MarkWriter {
  private final JsonWriter json;
  private final TypeWriter types;

  MarkWriter(JsonWriter json, TypeWriter types) {
    this.json = json;
    this.types = types;
  }

  /** Writes the field {@code marks}. */
  void write(List<Mark> marks) throws IOException {
    json.name("marks").beginArray();
    for (Mark mark : marks) {
      write(mark);
    }
    json.endArray();
  }

  private void write(Mark mark) throws IOException {
    json.beginObject();
    json.name("package").value(mark.annotation().packageName());
    json.name("name").value(mark.annotation().simpleName());
    json.name("values").beginObject();
    for (Map.Entry<String, MarkValue> value : mark.values().entrySet()) {
      json.name(value.getKey());
      write(value.getValue());
    }
    json.endObject();
    json.endObject();
  }

  private void write(MarkValue value) throws IOException {
    if (value instanceof MarkValue.Text text) {
      json.value(text.value());
    } else if (value instanceof MarkValue.Whole whole) {
      json.value(whole.value());
    } else if (value instanceof MarkValue.Truth truth) {
      json.value(truth.value());
    } else if (value instanceof MarkValue.Many many) {
      json.beginArray();
      for (MarkValue element : many.elements()) {
        write(element);
      }
      json.endArray();
    } else {
      writeTagged(value);
    }
  }

  private void writeTagged(MarkValue value) throws IOException {
    json.beginObject();
    if (value instanceof MarkValue.Constant constant) {
      json.name("constant").value(constant.name());
    } else if (value instanceof MarkValue.TypeLiteral literal) {
      json.name("type");
      types.write(literal.type());
    } else if (value instanceof MarkValue.Nested nested) {
      json.name("mark");
      write(nested.mark());
    }
    json.endObject();
  }
}
