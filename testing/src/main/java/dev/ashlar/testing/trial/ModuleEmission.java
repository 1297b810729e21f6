package dev.ashlar.testing.trial;

import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.emit.Emission;
import java.util.List;
import java.util.Optional;

/** What emitters see of a module outside of a compiler. */
record ModuleEmission(Schema schema, List<String> dialects) implements Emission {

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

  /** The compiler has said it before. */
  @Override
  public void warn(ElementId about, String sentence) {}
}
