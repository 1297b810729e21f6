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
          "explain",
          "insert",
          "insertAll",
          "update",
          "delete",
          "read");

  private RelationNames() {}

  /** Whether every DAO has a method of the name. */
  public static boolean isTaken(String name) {
    return METHODS.contains(name);
  }
}
