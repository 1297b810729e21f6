package dev.ashlar.ir.emit;

import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Schema;
import java.util.List;
import java.util.Optional;

/** All that an emitter may see. */
public interface Emission {

  /** Returns the model. */
  Schema schema();

  /** Returns the model as last accepted, if there is one. */
  Optional<Schema> accepted();

  /** Returns the ids of the dialects that are wanted, sorted, at least one. */
  List<String> dialects();

  /** Returns the value of the emitter's own option, without its prefix. */
  Optional<String> option(String name);

  /** Returns the value of a dialect's option, such as {@code version} of {@code postgresql}. */
  Optional<String> dialectOption(String dialect, String name);

  /** Whether generated Java may use {@code javax.annotation.processing.Generated}. */
  boolean generatedAnnotation();

  /** Reports something about a part of the model that the author should know. */
  void warn(ElementId about, String sentence);
}
