package dev.ashlar.processor.diagnostics;

/**
 * The name of a declared type.
 *
 * @param packageName empty for the unnamed package
 * @param simpleName the name within the package; {@code Outer.Inner} for a nested type
 */
public record TypeName(String packageName, String simpleName) implements Comparable<TypeName> {
  public TypeName {
    if (simpleName.isEmpty()) {
      throw new IllegalArgumentException("a type of package '" + packageName + "' has no name");
    }
  }

  /** Returns the name of a top-level type given as {@code java.util.UUID}. */
  public static TypeName topLevel(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return new TypeName(
        dot < 0 ? "" : qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
  }

  /** Returns the name as it is written in an import. */
  public String qualified() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** Returns the last part of the name: {@code Inner} for {@code Outer.Inner}. */
  public String last() {
    return simpleName.substring(simpleName.lastIndexOf('.') + 1);
  }

  /** Returns the parts joined for use in one identifier: {@code Outer_Inner}. */
  public String joined() {
    return simpleName.replace('.', '_');
  }

  @Override
  public int compareTo(TypeName other) {
    int packages = packageName.compareTo(other.packageName);
    return packages != 0 ? packages : simpleName.compareTo(other.simpleName);
  }

  @Override
  public String toString() {
    return qualified();
  }
}
