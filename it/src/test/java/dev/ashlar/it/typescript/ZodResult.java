package dev.ashlar.it.typescript;

import java.util.List;
import java.util.Optional;

/**
 * What a Zod schema says about one JSON text.
 *
 * @param accepted the parsed value as JSON; empty if it was refused
 * @param issues empty if it was accepted
 */
public record ZodResult(Optional<String> accepted, List<ZodIssue> issues) {
  public ZodResult {
    issues = List.copyOf(issues);
  }

  /** Whether the schema accepts the text. */
  public boolean isAccepted() {
    return accepted.isPresent();
  }
}
