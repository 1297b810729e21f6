package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.TypeName;
import java.util.Optional;

/** Finds the type of the application that values of a shape are, or are made of. */
final class Mentions {

  private Mentions() {}

  /** Returns the enum, if it is one. */
  static Optional<TypeName> choice(Shape shape) {
    return innermost(shape) instanceof Shape.Choice found
        ? Optional.of(found.type())
        : Optional.empty();
  }

  /** Returns the value object, if it is one. */
  static Optional<TypeName> nested(Shape shape) {
    return innermost(shape) instanceof Shape.Nested found
        ? Optional.of(found.type())
        : Optional.empty();
  }

  private static Shape innermost(Shape shape) {
    if (shape instanceof Shape.Many many) {
      return innermost(many.element());
    }
    return shape instanceof Shape.Named named ? innermost(named.value()) : shape;
  }
}
