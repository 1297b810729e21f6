package dev.ashlar.processor.source;

import dev.ashlar.annotation.Converter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds out between which types a converter translates. */
final class ConverterReader {
  private final Types types;

  ConverterReader(Types types) {
    this.types = types;
  }

  /** Returns the type of the member and the type that is stored; absent for any other class. */
  Optional<List<TypeMirror>> sides(TypeMirror type) {
    if (type instanceof DeclaredType declared && isConverter(declared)) {
      return Optional.of(List.copyOf(declared.getTypeArguments()));
    }
    return types.directSupertypes(type).stream().flatMap(each -> sides(each).stream()).findFirst();
  }

  private static boolean isConverter(DeclaredType type) {
    return ((TypeElement) type.asElement())
        .getQualifiedName()
        .contentEquals(Converter.class.getName());
  }
}
