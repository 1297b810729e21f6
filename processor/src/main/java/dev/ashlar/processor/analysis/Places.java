package dev.ashlar.processor.analysis;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Origins;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects where the parts of a schema were written. */
final class Places {
  private final Map<Part, Anchor> anchors = new LinkedHashMap<>();

  /** Remembers the place of a part; the first one counts. */
  void put(Part part, Anchor anchor) {
    anchors.putIfAbsent(part, anchor);
  }

  /** Returns what was collected. */
  Origins<Part> origins(Anchor elsewhere) {
    return new Origins<>(anchors, elsewhere);
  }
}
