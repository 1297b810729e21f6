package dev.ashlar.it.facts;

import java.util.Optional;

/** Says what came out of a trial, in lines for people. */
final class Report {
  private Report() {}

  /** Returns the text. */
  static String of(String name, Trial.Outcome outcome, Explanations explanations) {
    StringBuilder text = new StringBuilder();
    if (!outcome.failures().isEmpty()) {
      text.append(name).append(": nothing to compare\n");
      outcome.failures().forEach(failure -> text.append("  ").append(failure).append('\n'));
      return text.toString();
    }
    text.append(
        "%s: %d tables compared, %d equal, %d differences%n"
            .formatted(
                name,
                outcome.facts().tables().size(),
                outcome.equalTables(),
                outcome.differences().size()));
    for (Difference difference : outcome.differences()) {
      text.append("  ").append(difference).append('\n');
      Optional<String> reason =
          explanations.find(difference).or(() -> outcome.notes().find(difference.subject()));
      text.append("    because ").append(reason.orElse("of something that nobody has explained"));
      text.append('\n');
    }
    return text.toString();
  }
}
