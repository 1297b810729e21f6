package dev.ashlar.processor.source;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The class files of types that are not compiled now. */
public interface ClassFiles {
  /** Knows none: what the compiler says of a type is all there is. */
  ClassFiles NONE = type -> Optional.empty();

  /** Returns the class file; absent for a type with a source, and where it cannot be found. */
  Optional<byte[]> find(TypeElement type);
}
