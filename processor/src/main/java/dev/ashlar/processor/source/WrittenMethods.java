package dev.ashlar.processor.source;

import javax.lang.model.element.ExecutableElement;

/** The methods that stand in a source, in the place of those that the compiler would make. */
public interface WrittenMethods {
  /** Knows none: what the compiler says of a method is all there is. */
  WrittenMethods NONE = method -> false;

  /** Whether the method stands in a source. */
  boolean isWritten(ExecutableElement method);
}
