package dev.ashlar.ir.emit;

import dev.ashlar.ir.ElementId;
import java.util.List;

/**
 * One file that an emitter wants written.
 *
 * @param path for Java the qualified name of the class; else relative, with {@code /} only
 * @param text the whole content
 * @param origins the parts of the model it was made from, at least one
 */
public record Artifact(Destination destination, String path, String text, List<ElementId> origins) {

  /** Copies the origins. */
  public Artifact {
    origins = List.copyOf(origins);
  }
}
