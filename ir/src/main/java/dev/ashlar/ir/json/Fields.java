package dev.ashlar.ir.json;

import dev.ashlar.ir.Doc;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The members of a JSON object that is being written, in order. */
final class Fields {
  private final Map<String, Object> values = new LinkedHashMap<>();

  static Fields kind(String kind) {
    return new Fields().put("kind", kind);
  }

  Fields put(String name, String value) {
    values.put(name, value);
    return this;
  }

  Fields put(String name, boolean value) {
    values.put(name, value);
    return this;
  }

  Fields put(String name, int value) {
    values.put(name, value);
    return this;
  }

  Fields put(String name, Fields value) {
    values.put(name, value.values);
    return this;
  }

  /** Writes a constant in lower case, words joined by underscores. */
  Fields put(String name, Enum<?> value) {
    return put(name, value.name().toLowerCase(Locale.ROOT));
  }

  /** Writes a type, which is a text or an object. */
  Fields put(String name, TypeRef type) {
    values.put(name, TypeJson.write(type));
    return this;
  }

  Fields put(String name, TypeName type) {
    return put(name, TypeJson.write(type));
  }

  /** Writes what the author wrote; nothing if that is nothing. */
  Fields put(Doc doc) {
    return doc.equals(Doc.NONE) ? this : put("doc", DocJson.write(doc));
  }

  /** Writes nothing if the value is absent. */
  <T> Fields put(String name, Optional<T> value, Function<T, Fields> write) {
    value.ifPresent(present -> put(name, write.apply(present)));
    return this;
  }

  /** Writes nothing if the text is absent. */
  Fields putText(String name, Optional<String> value) {
    value.ifPresent(present -> put(name, present));
    return this;
  }

  /** Writes nothing if the text is empty. */
  Fields putUnlessEmpty(String name, String value) {
    return value.isEmpty() ? this : put(name, value);
  }

  <T> Fields putAll(String name, List<T> elements, Function<T, Fields> write) {
    List<Object> list = new ArrayList<>(elements.size());
    elements.forEach(element -> list.add(write.apply(element).values));
    values.put(name, list);
    return this;
  }

  /** Writes nothing if there are no elements. */
  <T> Fields putAllUnlessEmpty(String name, List<T> elements, Function<T, Fields> write) {
    return elements.isEmpty() ? this : putAll(name, elements, write);
  }

  Fields putTexts(String name, List<String> texts) {
    values.put(name, List.copyOf(texts));
    return this;
  }

  Fields putTypes(String name, List<TypeRef> types) {
    values.put(name, types.stream().map(TypeJson::write).toList());
    return this;
  }

  Fields put(String name, Map<String, String> texts) {
    values.put(name, new LinkedHashMap<String, Object>(texts));
    return this;
  }

  /** Returns the members by name, in order; values are texts, numbers, booleans, lists, maps. */
  Map<String, Object> values() {
    return values;
  }
}
