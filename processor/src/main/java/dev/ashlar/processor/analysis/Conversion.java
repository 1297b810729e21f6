package dev.ashlar.processor.analysis;

import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.List;
import java.util.Optional;

/** Reads between which types a converter translates. */
final class Conversion {
  private Conversion() {}

  /**
   * Returns the type of the member and the type that is stored; absent if the class is not a
   * converter.
   *
   * @param convert its class literal carries the arguments with which it implements {@code
   *     Converter}
   */
  static Optional<List<JavaType>> sides(Mark convert) {
    return convert
        .type("value")
        .filter(JavaType.Declared.class::isInstance)
        .map(type -> ((JavaType.Declared) type).arguments())
        .filter(arguments -> arguments.size() == 2);
  }

  /** Returns the class that holds values of a primitive type. */
  static JavaType boxed(JavaType.Primitive primitive) {
    return new JavaType.Declared(new TypeName("java.lang", box(primitive)), List.of());
  }

  private static String box(JavaType.Primitive primitive) {
    return switch (primitive) {
      case BOOLEAN -> "Boolean";
      case BYTE -> "Byte";
      case SHORT -> "Short";
      case INT -> "Integer";
      case LONG -> "Long";
      case CHAR -> "Character";
      case FLOAT -> "Float";
      case DOUBLE -> "Double";
    };
  }
}
