package dev.ashlar.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a report for people: the same lines in each run. */
record ReportText(MutationReport report) {

  /** Returns the text. */
  String write() {
    StringBuilder text = new StringBuilder();
    text.append(summary());
    report.results().stream()
        .filter(result -> !result.isSettled())
        .forEach(result -> text.append('\n').append(unsettled(result)));
    return text.toString();
  }

  private String summary() {
    List<String> counts = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (report.count(outcome) > 0 || !isFault(outcome)) {
        counts.add("%s %s".formatted(report.count(outcome), words(outcome)));
      }
    }
    return "%s: %s mutants, %s; %s tests, score %s\n"
        .formatted(
            report.module(),
            report.results().size(),
            String.join(", ", counts),
            report.tests(),
            report.score());
  }

  private static String words(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static boolean isFault(Outcome outcome) {
    return outcome == Outcome.BROKEN || outcome == Outcome.NOT_BUILT;
  }

  private static String unsettled(MutantResult result) {
    StringBuilder text = new StringBuilder();
    text.append("%s: %s\n".formatted(result.key(), result.change()));
    text.append("  rule    %s\n".formatted(result.before()));
    text.append("  mutant  %s\n".formatted(result.after()));
    result.example().forEach(line -> text.append("  ").append(line).append('\n'));
    result.java().forEach(line -> text.append("    ").append(line).append('\n'));
    return text.append("  %s\n".formatted(sentence(result))).toString();
  }

  private static String sentence(MutantResult result) {
    return switch (result.outcome()) {
      case NOT_BUILT -> "not built, " + result.reason().orElse("");
      case BROKEN -> "no test says anything, " + result.reason().orElse("");
      case UNKNOWN -> "no test notices, and whether one could is not known";
      case SURVIVED, KILLED, EQUIVALENT -> "no test notices";
    };
  }
}
