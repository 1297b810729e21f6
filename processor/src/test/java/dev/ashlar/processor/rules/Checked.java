package dev.ashlar.processor.rules;

import dev.ashlar.ir.Schema;
import dev.ashlar.processor.analysis.Analysis;
import dev.ashlar.processor.analysis.Decls;
import dev.ashlar.processor.decl.Declarations;
import dev.ashlar.processor.decl.Settings;
import dev.ashlar.processor.diagnostics.Problem;
import java.util.List;

/** Analyses declarations and checks them against all rules. */
final class Checked {
  private Checked() {}

  /** Returns all problems but notes, one line each: code and place. */
  static List<String> problems(Declarations declarations, String... dialects) {
    return problems(declarations, List.of(), dialects);
  }

  static List<String> problems(
      Declarations declarations, List<Schema> dependencies, String... dialects) {
    Settings settings = Decls.settings(dialects);
    Analysis.Result result = Analysis.analyse(declarations, dependencies, settings);
    Rules.check(
        result.schema(),
        dependencies,
        result.origins(),
        DialectChoice.of(settings, result.problems()),
        result.problems());
    return result.problems().sorted().stream()
        .filter(problem -> !problem.code().id().equals("PO120"))
        .map(Checked::line)
        .toList();
  }

  private static String line(Problem problem) {
    return problem.code().id()
        + " "
        + problem.anchor().type().simpleName()
        + problem.anchor().member().map(member -> "." + member).orElse("")
        + problem.anchor().annotation().map(name -> " @" + name.simpleName()).orElse("")
        + (problem.anchor().occurrence() > 0 ? "#" + problem.anchor().occurrence() : "")
        + (problem.anchor().path().isEmpty()
            ? ""
            : " " + String.join("/", problem.anchor().path()));
  }
}
