package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.emit.Artifact;
import dev.ashlar.ir.emit.Emission;
import java.util.List;
import java.util.Optional;

/** What the emitter makes of a schema. */
record Emitted(Schema schema, List<String> dialects) implements Emission {

  String file(String name) {
    return new JavaEmitter()
        .emit(this)
        .filter(artifact -> artifact.path().equals(name))
        .map(Artifact::text)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Optional<Schema> accepted() {
    return Optional.empty();
  }

  @Override
  public Optional<String> option(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<String> dialectOption(String dialect, String name) {
    return Optional.empty();
  }

  @Override
  public boolean generatedAnnotation() {
    return true;
  }

  @Override
  public void warn(ElementId about, String sentence) {
    throw new AssertionError(sentence);
  }
}
