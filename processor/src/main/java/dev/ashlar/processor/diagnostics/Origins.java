package dev.ashlar.processor.diagnostics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the parts of a schema were written. Positions are not in the schema itself, so that moving
 * a line changes none of its bytes.
 *
 * @param <P> what names a part of the schema
 * @param anchors the place of each part that has one of its own
 * @param elsewhere the place of everything else
 */
public record Origins<P>(Map<P, Anchor> anchors, Anchor elsewhere) {
  public Origins {
    anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
  }

  /** Returns where the part was written. */
  public Anchor of(P part) {
    return anchors.getOrDefault(part, elsewhere);
  }
}
