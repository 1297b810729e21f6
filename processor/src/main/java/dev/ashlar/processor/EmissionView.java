package dev.ashlar.processor;

import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.emit.Emission;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.decl.Settings;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Origins;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Optional;

/**
 * What one emitter sees of a compilation.
 *
 * @param emitter its id, the prefix of its options
 * @param problems where its warnings go
 */
record EmissionView(
    String emitter,
    Schema schema,
    Settings settings,
    boolean generatedAnnotation,
    Origins<Part> origins,
    Problems problems)
    implements Emission {

  /** Nothing is accepted yet: plans come with a later release. */
  @Override
  public Optional<Schema> accepted() {
    return Optional.empty();
  }

  @Override
  public List<String> dialects() {
    return settings.dialects().stream().sorted().toList();
  }

  @Override
  public Optional<String> option(String name) {
    return Optional.ofNullable(settings.options().get(emitter + "." + name));
  }

  @Override
  public Optional<String> dialectOption(String dialect, String name) {
    return Optional.ofNullable(settings.options().get(dialect + "." + name));
  }

  @Override
  public void warn(ElementId about, String sentence) {
    problems.add(Problem.of(Code.EMITTER_WARNS, origins.of(Part.of(about)), sentence));
  }
}
