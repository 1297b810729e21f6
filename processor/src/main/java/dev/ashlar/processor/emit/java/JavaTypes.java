package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.TypeRef;
import java.util.List;

/** Names of the model as JavaPoet's names, and the names of what is generated for a type. */
final class JavaTypes {

  private JavaTypes() {}

  /** Returns the class of the application. */
  static ClassName of(TypeName type) {
    String[] parts = type.simpleName().split("\\.", -1);
    ClassName name = ClassName.get(type.packageName(), parts[0]);
    for (int i = 1; i < parts.length; i++) {
      name = name.nestedClass(parts[i]);
    }
    return name;
  }

  /** Returns the type with its arguments; for a primitive, the primitive. */
  static com.palantir.javapoet.TypeName of(TypeRef type) {
    String simple = type.name().simpleName();
    if (simple.endsWith("[]")) {
      String element = simple.substring(0, simple.length() - 2);
      return ArrayTypeName.of(of(TypeRef.of(type.name().packageName(), element)));
    }
    if (type.primitive()) {
      return primitive(type.name().simpleName());
    }
    ClassName name = of(type.name());
    if (type.arguments().isEmpty()) {
      return name;
    }
    List<com.palantir.javapoet.TypeName> arguments =
        type.arguments().stream().map(JavaTypes::of).toList();
    return ParameterizedTypeName.get(
        name, arguments.toArray(new com.palantir.javapoet.TypeName[0]));
  }

  /**
   * Returns the class that is generated for a type and lies in its package: {@code InvoiceDao} for
   * {@code Invoice}, {@code BillLineDao} for {@code Bill.Line}.
   */
  static ClassName generated(TypeName type, String suffix) {
    return ClassName.get(type.packageName(), type.simpleName().replace(".", "") + suffix);
  }

  private static com.palantir.javapoet.TypeName primitive(String name) {
    return switch (name) {
      case "boolean" -> com.palantir.javapoet.TypeName.BOOLEAN;
      case "byte" -> com.palantir.javapoet.TypeName.BYTE;
      case "short" -> com.palantir.javapoet.TypeName.SHORT;
      case "int" -> com.palantir.javapoet.TypeName.INT;
      case "long" -> com.palantir.javapoet.TypeName.LONG;
      case "char" -> com.palantir.javapoet.TypeName.CHAR;
      case "float" -> com.palantir.javapoet.TypeName.FLOAT;
      case "double" -> com.palantir.javapoet.TypeName.DOUBLE;
      default -> throw new IllegalArgumentException("no primitive type: " + name);
    };
  }
}
