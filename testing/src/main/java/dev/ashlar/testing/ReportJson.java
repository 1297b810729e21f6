package dev.ashlar.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a report for machines: the same bytes in each run, but for what tests say. */
record ReportJson(MutationReport report) {

  /** Returns the text: one object, a mutant on each line. */
  String write() {
    return "{\n"
        + "  \"module\": %s,\n".formatted(quoted(report.module()))
        + "  \"tests\": %s,\n".formatted(report.tests())
        + "  \"score\": %s,\n".formatted(report.score())
        + "  \"mutants\": [\n"
        + report.results().stream()
            .map(result -> "    " + mutant(result))
            .collect(Collectors.joining(",\n", "", "\n"))
        + "  ]\n}\n";
  }

  private static String mutant(MutantResult result) {
    return "{\"key\": %s, \"table\": %s, \"change\": %s, \"rule\": %s, \"mutant\": %s, \"outcome\": %s, \"killedBy\": %s, \"reason\": %s, \"example\": %s, \"java\": %s}"
        .formatted(
            quoted(result.key()),
            quoted(result.table()),
            quoted(result.change()),
            quoted(result.before()),
            quoted(result.after()),
            quoted(result.outcome().name().toLowerCase(Locale.ROOT)),
            result.killedBy().map(ReportJson::quoted).orElse("null"),
            result.reason().map(ReportJson::quoted).orElse("null"),
            list(result.example()),
            list(result.java()));
  }

  private static String list(List<String> texts) {
    return texts.stream().map(ReportJson::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            unit -> {
              if (unit == '"' || unit == '\\') {
                json.append('\\').append((char) unit);
              } else if (unit < ' ') {
                json.append("\\u00").append(unit < 16 ? "0" : "").append(Integer.toHexString(unit));
              } else {
                json.append((char) unit);
              }
            });
    return json.append('"').toString();
  }
}
