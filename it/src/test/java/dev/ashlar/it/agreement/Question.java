package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What is asked for: all rows to READ, or one row to be written.
 *
 * @param row the new row of a CREATE, the row of an UPDATE as it is to be, the key and tenant of a
 *     DELETE; empty for READ
 */
record Question(Action action, Map<String, Object> row) {

  static Question read() {
    return new Question(Action.READ, Map.of());
  }

  static Question create(Map<String, Object> row) {
    return new Question(Action.CREATE, row);
  }

  static Question update(Map<String, Object> after) {
    return new Question(Action.UPDATE, after);
  }

  static Question delete(Map<String, Object> row) {
    return new Question(
        Action.DELETE, Map.of("id", row.get("id"), "company_id", row.get("company_id")));
  }

  /** Returns the key of the row that is to be written. */
  UUID key() {
    return (UUID) row.get("id");
  }

  /** Whether it is about the stored row. */
  boolean changes(Map<String, Object> stored) {
    return (action == Action.UPDATE || action == Action.DELETE)
        && stored.get("id").equals(row.get("id"))
        && Objects.equals(stored.get("company_id"), row.get("company_id"));
  }
}
