package dev.ashlar.processor.source;

import dev.ashlar.processor.decl.Shape;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Decides whether rows could be built from a type, and how. */
final class ShapeReader {
  private final Types types;
  private final ClassReader classes;

  ShapeReader(Types types, ClassReader classes) {
    this.types = types;
    this.classes = classes;
  }

  /** Returns how values of the type are built and read; what has a flaw is {@code OTHER}. */
  Shape shape(TypeElement type) {
    if (flaw(type).isPresent()) {
      return Shape.OTHER;
    }
    if (type.getKind() == ElementKind.RECORD) {
      return Shape.RECORD;
    }
    if (Lombok.writes(type)) {
      return Lombok.fluent(type) ? Shape.CLASS : Shape.BEAN;
    }
    return missingAccessor(type, Shape.CLASS).isEmpty() ? Shape.CLASS : Shape.BEAN;
  }

  /** Returns why no row could be built from the type, as the end of a sentence about it. */
  Optional<String> flaw(TypeElement type) {
    if (type.getKind() != ElementKind.RECORD && type.getKind() != ElementKind.CLASS) {
      return Optional.of("is " + kind(type));
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("is abstract");
    }
    if (type.getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.of("is private");
    }
    if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("is an inner class");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("has type parameters");
    }
    boolean visible = type.getKind() == ElementKind.RECORD || Lombok.writes(type);
    return visible ? Optional.empty() : flawOfClass(type);
  }

  private static String kind(TypeElement type) {
    if (type.getKind() == ElementKind.ENUM) {
      return "an enum";
    }
    return type.getKind() == ElementKind.INTERFACE ? "an interface" : "an annotation";
  }

  private Optional<String> flawOfClass(TypeElement type) {
    List<VariableElement> fields = ClassReader.stored(type);
    for (VariableElement field : fields) {
      if (!field.getModifiers().contains(Modifier.FINAL)) {
        return Optional.of("has the field " + field.getSimpleName() + ", which is not final");
      }
    }
    boolean built =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(constructor -> takes(constructor, fields));
    if (fields.isEmpty() || !built) {
      return Optional.of(
          "has no constructor with the types and names of its fields, in their order");
    }
    if (missingAccessor(type, Shape.CLASS).isEmpty()) {
      return Optional.empty();
    }
    return missingAccessor(type, Shape.BEAN)
        .map(field -> "has no accessor for " + field.getSimpleName());
  }

  private boolean takes(ExecutableElement constructor, List<VariableElement> fields) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    if (parameters.size() != fields.size()
        || constructor.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    for (int i = 0; i < fields.size(); i++) {
      boolean same = parameters.get(i).getSimpleName().equals(fields.get(i).getSimpleName());
      if (!same || !types.isSameType(parameters.get(i).asType(), fields.get(i).asType())) {
        return false;
      }
    }
    return true;
  }

  private Optional<VariableElement> missingAccessor(TypeElement type, Shape shape) {
    return ClassReader.stored(type).stream()
        .filter(field -> classes.accessor(type, field, Accessors.name(shape, field)).isEmpty())
        .findFirst();
  }
}
