package dev.ashlar.processor.decl;

import java.util.List;

/** One value in an annotation. */
public sealed interface MarkValue {

  /** A string. */
  record Text(String value) implements MarkValue {}

  /** An integral number. */
  record Whole(long value) implements MarkValue {}

  /** A boolean. */
  record Truth(boolean value) implements MarkValue {}

  /** An enum constant, by its name. */
  record Constant(String name) implements MarkValue {}

  /** A class literal. */
  record TypeLiteral(JavaType type) implements MarkValue {}

  /** An annotation. */
  record Nested(Mark mark) implements MarkValue {}

  /**
   * An array.
   *
   * @param elements in order; one element is an array too where the attribute is one
   */
  record Many(List<MarkValue> elements) implements MarkValue {
    public Many {
      elements = List.copyOf(elements);
    }
  }
}
