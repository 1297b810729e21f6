package dev.ashlar.processor.fragment;

import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Reads types from JSON. */
final class TypeDecoder {
  private TypeDecoder() {}

  static JavaType type(Object json) {
    if (json instanceof String primitive) {
      return JavaType.Primitive.valueOf(primitive);
    }
    JsonObject type = (JsonObject) json;
    if (type.has("declared")) {
      return new JavaType.Declared(name(type, "declared"), types(type.list("arguments")));
    }
    if (type.has("enum")) {
      List<String> constants = type.list("constants").stream().map(String.class::cast).toList();
      return new JavaType.Enumeration(name(type, "enum"), constants);
    }
    if (type.has("array")) {
      return new JavaType.ArrayOf(type(type.require("array")));
    }
    if (type.has("record")) {
      TypeName name = name(type, "record");
      return new JavaType.RecordOf(
          name,
          types(type.list("arguments")),
          new MemberDecoder(name).members(type.list("members")));
    }
    return new JavaType.Unresolved(type.text("unresolved"));
  }

  private static List<JavaType> types(List<?> json) {
    List<JavaType> types = new ArrayList<>();
    for (Object type : json) {
      types.add(type(type));
    }
    return types;
  }

  private static TypeName name(JsonObject type, String kind) {
    return new TypeName(type.text("package"), type.text(kind));
  }
}
