package dev.ashlar.processor.source;

import dev.ashlar.processor.decl.Shape;
import java.util.Locale;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Names the methods that give the values of fields. */
final class Accessors {
  private Accessors() {}

  /** Returns the accessor of a field in a type of the shape. */
  static String name(Shape shape, VariableElement field) {
    String name = field.getSimpleName().toString();
    if (shape != Shape.BEAN) {
      return name;
    }
    String prefix = field.asType().getKind() == TypeKind.BOOLEAN ? "is" : "get";
    return prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
