package dev.ashlar.processor.decl;

import java.util.List;
import java.util.Optional;

/** Something that carries annotations. */
public sealed interface Marked permits Declaration, MemberDecl, PackageDecl {
  /** Returns the annotations; those of one type in the order they are written. */
  List<Mark> marks();

  /** Returns the annotation of a type that cannot be repeated. */
  default Optional<Mark> mark(Class<?> annotation) {
    return marks().stream().filter(mark -> mark.is(annotation)).findFirst();
  }

  /** Returns the annotations of a type, in the order they are written. */
  default List<Mark> marks(Class<?> annotation) {
    return marks().stream().filter(mark -> mark.is(annotation)).toList();
  }

  /** Whether there is an annotation of the type. */
  default boolean has(Class<?> annotation) {
    return mark(annotation).isPresent();
  }
}
