package dev.ashlar.ir.text;

/** Makes the name of one of the plural that a relation is called by. */
public final class Singular {
  private Singular() {}

  /**
   * Returns {@code tag} for {@code tags}, {@code category} for {@code categories} and {@code box}
   * for {@code boxes}; any other name, such as {@code children}, as it is.
   */
  public static String of(String plural) {
    if (plural.endsWith("ies") && plural.length() > 4) {
      return cut(plural, 3) + "y";
    }
    for (String end : new String[] {"sses", "xes", "ches", "shes", "zzes"}) {
      if (plural.endsWith(end)) {
        return cut(plural, 2);
      }
    }
    boolean plain = plural.endsWith("s") && !plural.endsWith("ss") && !plural.endsWith("us");
    return plain && plural.length() > 2 ? cut(plural, 1) : plural;
  }

  private static String cut(String name, int letters) {
    return name.substring(0, name.length() - letters);
  }
}
