package dev.ashlar.processor.analysis;

import dev.ashlar.ir.JavaShape;
import dev.ashlar.processor.decl.Shape;

/** Says how values of a declared type are built and read. */
final class Shapes {
  private Shapes() {}

  /** Returns the shape; that of a record for a type that no row could be built from. */
  static JavaShape of(Shape shape) {
    return switch (shape) {
      case RECORD, OTHER -> JavaShape.RECORD;
      case CLASS -> JavaShape.CLASS;
      case BEAN -> JavaShape.BEAN;
    };
  }
}
