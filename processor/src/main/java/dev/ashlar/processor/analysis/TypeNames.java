package dev.ashlar.processor.analysis;

import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.TypeRef;
import dev.ashlar.processor.decl.JavaType;
import java.util.List;

/** Writes the types of declarations as the schema names them. */
final class TypeNames {
  private TypeNames() {}

  /** Returns the name of a declared type. */
  static TypeName of(dev.ashlar.processor.diagnostics.TypeName name) {
    return new TypeName(name.packageName(), name.simpleName());
  }

  /** Returns the use of a type; an array is named like its element, with {@code []}. */
  static TypeRef use(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      return new TypeRef(of(declared.name()), uses(declared.arguments()));
    }
    if (type instanceof JavaType.RecordOf record) {
      return new TypeRef(of(record.name()), uses(record.arguments()));
    }
    if (type instanceof JavaType.Enumeration enumeration) {
      return new TypeRef(of(enumeration.name()), List.of());
    }
    return TypeRef.of("", type.written());
  }

  private static List<TypeRef> uses(List<JavaType> types) {
    return types.stream().map(TypeNames::use).toList();
  }
}
