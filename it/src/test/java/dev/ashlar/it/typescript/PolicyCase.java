package dev.ashlar.it.typescript;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The facts that a question about a policy is decided on, as plain Java values: {@code UUID},
 * {@code Long}, {@code Instant}, enums or their names, sets, and null.
 *
 * @param actor claims by name
 * @param row members by name; of an update, as it is stored
 * @param changed of an update, the members as they are to be
 * @param now the instant of the request
 */
public record PolicyCase(
    Map<String, ?> actor, Map<String, ?> row, Optional<Map<String, ?>> changed, Instant now) {

  /** Returns the facts about one row. */
  public static PolicyCase of(Map<String, ?> actor, Map<String, ?> row, Instant now) {
    return new PolicyCase(actor, row, Optional.empty(), now);
  }

  /** Returns the facts about a change of a row. */
  public static PolicyCase ofChange(
      Map<String, ?> actor, Map<String, ?> row, Map<String, ?> changed, Instant now) {
    return new PolicyCase(actor, row, Optional.of(changed), now);
  }
}
