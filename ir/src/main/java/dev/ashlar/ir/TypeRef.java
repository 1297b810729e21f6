package dev.ashlar.ir;

import java.util.List;

/**
 * A use of a type of the application, such as {@code List<String>} or {@code int}.
 *
 * @param arguments in order; empty for a type without any
 */
public record TypeRef(TypeName name, List<TypeRef> arguments) {

  /** Copies the arguments. */
  public TypeRef {
    arguments = List.copyOf(arguments);
  }

  /** Returns a use of a type without arguments. */
  public static TypeRef of(String packageName, String simpleName) {
    return new TypeRef(new TypeName(packageName, simpleName), List.of());
  }

  /** Whether it is one of Java's primitive types. */
  public boolean primitive() {
    return name.packageName().isEmpty() && Character.isLowerCase(name.simpleName().charAt(0));
  }
}
