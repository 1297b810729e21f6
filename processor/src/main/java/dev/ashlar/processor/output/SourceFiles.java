package dev.ashlar.processor.output;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Tells types that are compiled now from types that come back as class files, which have lost
 * comments, order and some nullability and so are never read.
 */
public final class SourceFiles {
  private final Elements elements;
  private final Optional<Predicate<Element>> inTrees;

  /**
   * @param inTrees whether the compiler has a tree for an element; absent if its trees cannot be
   *     reached
   */
  public SourceFiles(Elements elements, Optional<Predicate<Element>> inTrees) {
    this.elements = elements;
    this.inTrees = inTrees;
  }

  /** Whether the type has a source in this compilation; so we assume where nobody can tell. */
  public boolean has(TypeElement type) {
    return inTrees.map(trees -> trees.test(type)).orElseGet(() -> !isClassFile(type));
  }

  /** {@code Elements.getFileObjectOf} exists since Java 18. */
  private boolean isClassFile(TypeElement type) {
    try {
      Method method = Elements.class.getMethod("getFileObjectOf", Element.class);
      return method.invoke(elements, type) instanceof JavaFileObject file
          && file.getKind() == JavaFileObject.Kind.CLASS;
    } catch (ReflectiveOperationException olderOrUnsupported) {
      return false;
    }
  }
}
