package dev.ashlar.processor.analysis;

import java.util.Set;
import javax.lang.model.SourceVersion;

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

  private RelationNames() {}

  /** Whether Java and conditions can say the name. */
  public static boolean isSpoken(String name) {
    return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
  }

  /** Whether every DAO has a method of the name. */
  public static boolean isTaken(String name) {
    return METHODS.contains(name);
  }
}
