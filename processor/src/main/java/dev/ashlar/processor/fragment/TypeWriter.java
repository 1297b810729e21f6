package dev.ashlar.processor.fragment;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.TypeName;
import java.io.IOException;
import java.util.List;

/**
 * Writes types as JSON: a primitive is a string, all else an object whose first field says what.
 */
final class TypeWriter {
  private final JsonGenerator json;
  private final Members members;

  TypeWriter(JsonGenerator json, Members members) {
    this.json = json;
    this.members = members;
  }

  /** Writes an array of members. */
  interface Members {
    void write(List<MemberDecl> members) throws IOException;
  }

  void write(JavaType type) throws IOException {
    if (type instanceof JavaType.Primitive primitive) {
      json.writeString(primitive.name());
      return;
    }
    json.writeStartObject();
    if (type instanceof JavaType.Declared declared) {
      name("declared", declared.name());
      arguments(declared.arguments());
    } else if (type instanceof JavaType.Enumeration enumeration) {
      name("enum", enumeration.name());
      json.writeArrayFieldStart("constants");
      for (String constant : enumeration.constants()) {
        json.writeString(constant);
      }
      json.writeEndArray();
    } else if (type instanceof JavaType.ArrayOf array) {
      json.writeFieldName("array");
      write(array.element());
    } else if (type instanceof JavaType.RecordOf record) {
      name("record", record.name());
      arguments(record.arguments());
      json.writeFieldName("members");
      members.write(record.members());
    } else if (type instanceof JavaType.Unresolved unresolved) {
      json.writeStringField("unresolved", unresolved.name());
    }
    json.writeEndObject();
  }

  private void name(String kind, TypeName name) throws IOException {
    json.writeStringField(kind, name.simpleName());
    json.writeStringField("package", name.packageName());
  }

  private void arguments(List<JavaType> arguments) throws IOException {
    json.writeArrayFieldStart("arguments");
    for (JavaType argument : arguments) {
      write(argument);
    }
    json.writeEndArray();
  }
}
