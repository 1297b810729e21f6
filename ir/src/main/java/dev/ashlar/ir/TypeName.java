package dev.ashlar.ir;

/**
 * The name of a type of the application.
 *
 * @param packageName with dots; empty for a primitive or the unnamed package
 * @param simpleName without the package; nested types with dots, such as {@code Outer.Inner}
 */
public record TypeName(String packageName, String simpleName) implements Comparable<TypeName> {

  /** Returns the name as Java source writes it in full. */
  public String qualified() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** Returns the last part of the name, {@code Inner} for {@code Outer.Inner}. */
  public String shortName() {
    return simpleName.substring(simpleName.lastIndexOf('.') + 1);
  }

  @Override
  public int compareTo(TypeName other) {
    return qualified().compareTo(other.qualified());
  }
}
