package dev.ashlar.processor.rules;

import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Origins;
import dev.ashlar.sql.Dialect;
import java.util.List;

/**
 * What rules look at.
 *
 * @param dialects those that SQL is written for
 */
record Subject(Schema schema, Origins<Part> origins, List<Dialect> dialects) {
  Subject {
    dialects = List.copyOf(dialects);
  }

  /** Returns where a table or column is declared. */
  Anchor at(ElementId element) {
    return origins.of(Part.of(element));
  }

  /** Returns where a constraint, index or policy of the table was asked for. */
  Anchor at(Table table, Part.Kind kind, String name) {
    return origins.of(Part.of(table.type(), kind, name));
  }

  /**
   * Returns where the constraint or index got its name; the whole annotation if it was not given.
   */
  Anchor atName(NamedPart part) {
    Part given = Part.givenName(part.table().type(), part.kind(), part.name());
    return origins.anchors().containsKey(given)
        ? origins.of(given)
        : at(part.table(), part.kind(), part.name());
  }

  /** Whether the user gave the table or column its name. */
  boolean isGiven(ElementId element) {
    return origins.anchors().containsKey(Part.givenName(element));
  }

  /** Returns where the name of the table or column was given; its declaration if it was not. */
  Anchor atName(ElementId element) {
    return isGiven(element) ? origins.of(Part.givenName(element)) : at(element);
  }
}
