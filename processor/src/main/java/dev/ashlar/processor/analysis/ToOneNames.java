package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Table;
import java.util.Optional;

/** Says what conditions call the row that a member refers to. */
final class ToOneNames {
  private static final String SUFFIX = "Id";

  private ToOneNames() {}

  /** Returns {@code customer} for {@code customerId}; the target's own name for {@code id}. */
  static String of(String member, Table target) {
    if (member.equals("id")) {
      return ofType(target);
    }
    return member.endsWith(SUFFIX) && member.length() > SUFFIX.length()
        ? member.substring(0, member.length() - SUFFIX.length())
        : member;
  }

  /** Returns {@code invoiceLine} for {@code InvoiceLine}. */
  static String ofType(Table target) {
    String name = target.type().shortName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** Returns the last name of a member path. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /**
   * Returns what stands before the name of a part: {@code lead} in {@code leadTeamId} for {@code
   * teamId}, nothing in {@code teamId}; absent if the member is named otherwise.
   */
  static Optional<String> prefix(String member, String part) {
    if (member.equals(part)) {
      return Optional.of("");
    }
    String end = Character.toUpperCase(part.charAt(0)) + part.substring(1);
    return member.endsWith(end) && member.length() > end.length()
        ? Optional.of(member.substring(0, member.length() - end.length()))
        : Optional.empty();
  }
}
