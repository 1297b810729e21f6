package dev.ashlar.testing;

/** Writes a report for people: the same lines in each run. */
record ReportText(MutationReport report) {

  /** Returns the text. */
  String write() {
    StringBuilder text = new StringBuilder();
    text.append(summary());
    for (MutantResult result : report.results()) {
      if (result.outcome() == Outcome.SURVIVED || result.outcome() == Outcome.UNKNOWN) {
        text.append('\n').append(survivor(result));
      }
    }
    return text.toString();
  }

  private String summary() {
    return "%s: %s mutants, %s killed, %s survived, %s unknown, %s equivalent; %s tests, score %s\n"
        .formatted(
            report.module(),
            report.results().size(),
            report.count(Outcome.KILLED),
            report.count(Outcome.SURVIVED),
            report.count(Outcome.UNKNOWN),
            report.count(Outcome.EQUIVALENT),
            report.tests(),
            report.score());
  }

  private static String survivor(MutantResult result) {
    StringBuilder text = new StringBuilder();
    text.append("%s: %s\n".formatted(result.key(), result.change()));
    text.append("  rule    %s\n".formatted(result.before()));
    text.append("  mutant  %s\n".formatted(result.after()));
    result.example().forEach(line -> text.append("  ").append(line).append('\n'));
    result.java().forEach(line -> text.append("    ").append(line).append('\n'));
    return text.append("  no test notices\n").toString();
  }
}
