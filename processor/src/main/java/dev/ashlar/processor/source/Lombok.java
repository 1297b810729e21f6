package dev.ashlar.processor.source;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What Lombok will add to a class; it may not be visible while we read it. */
final class Lombok {
  private Lombok() {}

  /** Whether Lombok's annotations are on the class or its fields. */
  static boolean writes(TypeElement type) {
    return annotated(type)
        || type.getEnclosedElements().stream()
            .anyMatch(inside -> inside.getKind() == ElementKind.FIELD && annotated(inside));
  }

  /** Whether its accessors are called like the fields. */
  static boolean fluent(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (MarkReader.nameOf(mirror).qualified().equals("lombok.experimental.Accessors")) {
        return mirror.getElementValues().entrySet().stream()
            .anyMatch(
                entry ->
                    entry.getKey().getSimpleName().contentEquals("fluent")
                        && Boolean.TRUE.equals(entry.getValue().getValue()));
      }
    }
    return false;
  }

  private static boolean annotated(Element element) {
    return element.getAnnotationMirrors().stream()
        .map(MarkReader::nameOf)
        .anyMatch(
            name ->
                name.packageName().equals("lombok") || name.packageName().startsWith("lombok."));
  }
}
