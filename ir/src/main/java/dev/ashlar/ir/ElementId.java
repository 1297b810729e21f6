package dev.ashlar.ir;

/**
 * The identity of a part of the model, independent of where it stands in a source.
 *
 * @param type the declaring type
 * @param member the path of members, such as {@code total.amount}; empty for the type itself
 */
public record ElementId(TypeName type, String member) {

  /** Returns the identity of a type. */
  public static ElementId of(TypeName type) {
    return new ElementId(type, "");
  }

  @Override
  public String toString() {
    return member.isEmpty() ? type.qualified() : type.qualified() + "#" + member;
  }
}
