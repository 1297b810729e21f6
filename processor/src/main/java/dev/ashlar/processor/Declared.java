package dev.ashlar.processor;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Table;
import dev.ashlar.processor.source.MarkReader;
import dev.ashlar.processor.source.Names;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the types that declare a table or an actor. */
final class Declared {
  private static final Set<String> MARKS = Set.of(Table.class.getName(), Actor.class.getName());

  private Declared() {}

  /** Returns those of a round, sorted by name. */
  static List<TypeElement> types(RoundEnvironment round) {
    TreeMap<String, TypeElement> types = new TreeMap<>();
    for (Class<? extends Annotation> mark : List.of(Table.class, Actor.class)) {
      for (Element element : round.getElementsAnnotatedWith(mark)) {
        if (element instanceof TypeElement type) {
          types.put(Names.of(type).qualified(), type);
        }
      }
    }
    return List.copyOf(types.values());
  }

  /** Whether the type still declares one. */
  static boolean is(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(mirror -> MARKS.contains(MarkReader.nameOf(mirror).qualified()));
  }
}
