package dev.ashlar.ir;

import java.util.List;

/**
 * A record of the application that is stored inside a row: embedded as columns, as its only
 * component, or as JSON.
 *
 * @param components in constructor order, at least one
 */
public record ObjectType(TypeName type, JavaShape shape, List<Component> components, Doc doc) {

  /** Copies the components. */
  public ObjectType {
    components = List.copyOf(components);
  }

  /**
   * One component.
   *
   * @param length at most so many characters; 0 without a limit
   * @param precision decimal digits in all; 0 without a limit
   * @param scale decimal digits after the point
   */
  public record Component(
      String name, TypeRef type, boolean nullable, int length, int precision, int scale, Doc doc) {}
}
