package dev.ashlar.ir.json;

import java.util.List;
import java.util.Map;

/** Leaves out what authors wrote, so that a comment never changes a hash. */
final class WithoutDocs {
  private WithoutDocs() {}

  /** Returns the same members, at every level without {@code doc}. */
  static Fields of(Fields fields) {
    fields.values().remove("doc");
    fields.values().values().forEach(WithoutDocs::strip);
    return fields;
  }

  private static void strip(Object value) {
    if (value instanceof Map<?, ?> members) {
      members.remove("doc");
      members.values().forEach(WithoutDocs::strip);
    } else if (value instanceof List<?> elements) {
      elements.forEach(WithoutDocs::strip);
    }
  }
}
