package dev.ashlar.ir;

import java.util.List;

/**
 * An enum of the application.
 *
 * @param constants in declaration order, at least one
 */
public record EnumType(TypeName type, List<Constant> constants, Doc doc) {

  /** Copies the constants. */
  public EnumType {
    constants = List.copyOf(constants);
  }

  /** Returns the names of the constants in declaration order. */
  public List<String> names() {
    return constants.stream().map(Constant::name).toList();
  }

  /** One constant, stored by its name. */
  public record Constant(String name, Doc doc) {}
}
