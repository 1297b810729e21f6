package dev.ashlar.it.agreement;

import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.emit.Emission;
import java.util.List;
import java.util.Optional;

/** An emission outside of a compiler. */
record TestEmission(Schema schema, List<String> dialects) implements Emission {

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
    return false;
  }

  @Override
  public void warn(ElementId about, String sentence) {}
}
