package dev.ashlar.processor.fragment;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MarkValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes annotations and their values as JSON. */
final class MarkWriter {
  private final JsonGenerator json;
  private final TypeWriter types;

  MarkWriter(JsonGenerator json, TypeWriter types) {
    this.json = json;
    this.types = types;
  }

  /** Writes the field {@code marks}. */
  void write(List<Mark> marks) throws IOException {
    json.writeArrayFieldStart("marks");
    for (Mark mark : marks) {
      write(mark);
    }
    json.writeEndArray();
  }

  private void write(Mark mark) throws IOException {
    json.writeStartObject();
    json.writeStringField("package", mark.annotation().packageName());
    json.writeStringField("name", mark.annotation().simpleName());
    json.writeObjectFieldStart("values");
    for (Map.Entry<String, MarkValue> value : mark.values().entrySet()) {
      json.writeFieldName(value.getKey());
      write(value.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(MarkValue value) throws IOException {
    if (value instanceof MarkValue.Text text) {
      json.writeString(text.value());
    } else if (value instanceof MarkValue.Whole whole) {
      json.writeNumber(whole.value());
    } else if (value instanceof MarkValue.Truth truth) {
      json.writeBoolean(truth.value());
    } else if (value instanceof MarkValue.Many many) {
      json.writeStartArray();
      for (MarkValue element : many.elements()) {
        write(element);
      }
      json.writeEndArray();
    } else {
      writeTagged(value);
    }
  }

  private void writeTagged(MarkValue value) throws IOException {
    json.writeStartObject();
    if (value instanceof MarkValue.Constant constant) {
      json.writeStringField("constant", constant.name());
    } else if (value instanceof MarkValue.TypeLiteral literal) {
      json.writeFieldName("type");
      types.write(literal.type());
    } else if (value instanceof MarkValue.Nested nested) {
      json.writeFieldName("mark");
      write(nested.mark());
    }
    json.writeEndObject();
  }
}
