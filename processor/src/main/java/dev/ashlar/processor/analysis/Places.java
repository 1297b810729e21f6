package dev.ashlar.processor.analysis;

import dev.ashlar.ir.TypeName;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Origins;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects where the parts of a schema were written. */
final class Places {
  private final Map<Part, Anchor> anchors = new LinkedHashMap<>();

  /** Remembers the place of a part, after those of parts with the same name. */
  void put(Part part, Anchor anchor) {
    Part free = part;
    while (anchors.containsKey(free)) {
      free = free.next();
    }
    anchors.put(free, anchor);
  }

  /** Remembers the annotation that asks for a part, and where that says its name. */
  void put(TypeName table, Part.Kind kind, String name, Mark mark) {
    put(Part.of(table, kind, name), mark.anchor());
    if (mark.has("name")) {
      put(Part.givenName(table, kind, name), mark.at("name"));
    }
  }

  /** Returns the place of the part; {@code otherwise} if it is not known. */
  Anchor anchor(Part part, Anchor otherwise) {
    return anchors.getOrDefault(part, otherwise);
  }

  /** Returns what was collected. */
  Origins<Part> origins(Anchor elsewhere) {
    return new Origins<>(anchors, elsewhere);
  }
}
