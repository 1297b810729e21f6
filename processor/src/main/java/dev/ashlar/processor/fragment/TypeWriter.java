package dev.ashlar.processor.fragment;

import com.google.gson.stream.JsonWriter;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.TypeName;
import java.io.IOException;
import java.util.List;

/**
 * Writes types as JSON: a primitive is a string, all else an object whose first field says what.
 */
final class TypeWriter {
  private final JsonWriter json;
  private final Members members;

  TypeWriter(JsonWriter json, Members members) {
    this.json = json;
    this.members = members;
  }

  /** Writes an array of members. */
  interface Members {
    void write(List<MemberDecl> members) throws IOException;
  }

  void write(JavaType type) throws IOException {
    if (type instanceof JavaType.Primitive primitive) {
      json.value(primitive.name());
      return;
    }
    json.beginObject();
    if (type instanceof JavaType.Declared declared) {
      name("declared", declared.name());
      arguments(declared.arguments());
    } else if (type instanceof JavaType.Enumeration enumeration) {
      name("enum", enumeration.name());
      json.name("constants").beginArray();
      for (String constant : enumeration.constants()) {
        json.value(constant);
      }
      json.endArray();
    } else if (type instanceof JavaType.ArrayOf array) {
      json.name("array");
      write(array.element());
    } else if (type instanceof JavaType.RecordOf record) {
      name("record", record.name());
      arguments(record.arguments());
      json.name("members");
      members.write(record.members());
    } else if (type instanceof JavaType.Unresolved unresolved) {
      json.name("unresolved").value(unresolved.name());
    }
    json.endObject();
  }

  private void name(String kind, TypeName name) throws IOException {
    json.name(kind).value(name.simpleName());
    json.name("package").value(name.packageName());
  }

  private void arguments(List<JavaType> arguments) throws IOException {
    json.name("arguments").beginArray();
    for (JavaType argument : arguments) {
      write(argument);
    }
    json.endArray();
  }
}
