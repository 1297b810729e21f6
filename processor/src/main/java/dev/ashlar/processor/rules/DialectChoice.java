package dev.ashlar.processor.rules;

import dev.ashlar.processor.decl.Settings;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.DialectOptions;
import dev.ashlar.sql.Dialects;
import dev.ashlar.sql.OptionRefused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides which dialects SQL is written for, each for the server that the user says. */
public final class DialectChoice {
  private DialectChoice() {}

  /** Returns the dialects in the order given; one that is not there was reported before. */
  public static List<Dialect> of(Settings settings, Problems problems) {
    return settings.dialects().stream()
        .flatMap(id -> Dialects.find(id).stream())
        .map(dialect -> configured(dialect, settings, problems))
        .toList();
  }

  private static Dialect configured(Dialect dialect, Settings settings, Problems problems) {
    Map<String, String> said = new TreeMap<>();
    for (String option : dialect.options()) {
      Optional.ofNullable(settings.options().get(dialect.id() + "." + option))
          .ifPresent(value -> said.put(option, value));
    }
    try {
      return dialect.with(new DialectOptions(said));
    } catch (OptionRefused refused) {
      problems.add(problem(dialect, refused, said, settings));
      return dialect;
    }
  }

  private static Problem problem(
      Dialect dialect, OptionRefused refused, Map<String, String> said, Settings settings) {
    String option = "-Aashlar." + dialect.id() + "." + refused.option();
    String given = Optional.ofNullable(said.get(refused.option())).orElse("");
    return Problem.of(
            Code.OPTION_UNKNOWN,
            settings.anchor(),
            "%s=%s %s".formatted(option, given, refused.getMessage()))
        .fix(
            refused
                .suggestion()
                .map(value -> "write \"%s=%s\".".formatted(option, value))
                .orElse("leave it out, or write another value."));
  }
}
