package dev.ashlar.ir.text;

import java.util.Set;

/** Says what the rows of a to-many side can be called. */
public final class RelationNames {
  private static final Set<String> METHODS =
      Set.of(
          "find",
          "list",
          "listAfter",
          "count",
          "exists",
          "insert",
          "insertAll",
          "update",
          "delete",
          "read");

  private static final Set<String> KEYWORDS =
      Set.of(
          "_",
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "void",
          "volatile",
          "while");

  private RelationNames() {}

  /** Whether Java and conditions can say the name. */
  public static boolean isSpoken(String name) {
    return !name.isEmpty()
        && Character.isJavaIdentifierStart(name.codePointAt(0))
        && name.codePoints().allMatch(Character::isJavaIdentifierPart)
        && !KEYWORDS.contains(name);
  }

  /** Whether every DAO has a method of the name. */
  public static boolean isTaken(String name) {
    return METHODS.contains(name);
  }
}
