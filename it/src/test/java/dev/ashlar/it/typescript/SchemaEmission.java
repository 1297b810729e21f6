package dev.ashlar.it.typescript;

import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.emit.Emission;
import java.util.List;
import java.util.Optional;

/** An emission outside of a compiler, without options. */
record SchemaEmission(Schema schema) implements Emission {

  @Override
  public Optional<Schema> accepted() {
    return Optional.empty();
  }

  @Override
  public List<String> dialects() {
    return List.of("postgresql");
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
    return false;
  }

  @Override
  public void warn(ElementId about, String sentence) {
    throw new AssertionError(about + ": " + sentence);
  }
}
