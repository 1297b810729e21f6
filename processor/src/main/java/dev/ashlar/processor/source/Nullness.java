package dev.ashlar.processor.source;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Whether a member may be null: whatever is not marked so by an annotation of any package is
 * required. On JDK 17 annotations of types are visible in sources only (JDK-8225377, fixed in 22).
 */
final class Nullness {
  private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull");

  private Nullness() {}

  /** Whether any of the elements, or of their types, is marked. */
  static boolean ofAny(List<Element> elements) {
    return elements.stream().anyMatch(element -> marked(element) || marked(typeOf(element)));
  }

  /** Returns the names of the fields whose types are marked in a class file. */
  static Set<String> ofFields(byte[] classFile) {
    Set<String> marked = new TreeSet<>();
    TypeAnnotations.ofFields(classFile)
        .forEach(
            (field, annotations) -> {
              if (annotations.stream().anyMatch(NULLABLE::contains)) {
                marked.add(field);
              }
            });
    return marked;
  }

  private static AnnotatedConstruct typeOf(Element element) {
    return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
  }

  private static boolean marked(AnnotatedConstruct construct) {
    for (AnnotationMirror mirror : construct.getAnnotationMirrors()) {
      if (NULLABLE.contains(mirror.getAnnotationType().asElement().getSimpleName().toString())) {
        return true;
      }
    }
    return false;
  }
}
