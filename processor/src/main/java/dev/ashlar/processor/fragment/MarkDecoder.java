package dev.ashlar.processor.fragment;

import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MarkValue;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the annotations of one declaration from JSON. */
final class MarkDecoder {
  private final Anchor declaration;

  MarkDecoder(Anchor declaration) {
    this.declaration = declaration;
  }

  List<Mark> marks(List<?> marks) {
    Map<TypeName, Integer> seen = new HashMap<>();
    List<Mark> read = new ArrayList<>();
    for (Object element : marks) {
      JsonObject json = (JsonObject) element;
      TypeName name = nameOf(json);
      int occurrence = seen.merge(name, 1, Integer::sum) - 1;
      read.add(mark(json, declaration.annotation(name, occurrence)));
    }
    return read;
  }

  private static TypeName nameOf(JsonObject json) {
    return new TypeName(json.text("package"), json.text("name"));
  }

  private static Mark mark(JsonObject json, Anchor anchor) {
    Map<String, MarkValue> values = new HashMap<>();
    json.object("values")
        .fields()
        .forEach((name, value) -> values.put(name, value(value, anchor.at(name))));
    return new Mark(nameOf(json), values, anchor);
  }

  private static MarkValue value(Object value, Anchor anchor) {
    if (value instanceof String text) {
      return new MarkValue.Text(text);
    }
    if (value instanceof Long whole) {
      return new MarkValue.Whole(whole);
    }
    if (value instanceof Boolean truth) {
      return new MarkValue.Truth(truth);
    }
    if (value instanceof List<?> elements) {
      return many(elements, anchor);
    }
    JsonObject tagged = (JsonObject) value;
    if (tagged.has("constant")) {
      return new MarkValue.Constant(tagged.text("constant"));
    }
    return tagged.has("type")
        ? new MarkValue.TypeLiteral(TypeDecoder.type(tagged.require("type")))
        : new MarkValue.Nested(mark(tagged.object("mark"), anchor));
  }

  private static MarkValue many(List<?> elements, Anchor anchor) {
    List<MarkValue> values = new ArrayList<>();
    for (Object element : elements) {
      values.add(value(element, anchor.at(Integer.toString(values.size()))));
    }
    return new MarkValue.Many(values);
  }
}
