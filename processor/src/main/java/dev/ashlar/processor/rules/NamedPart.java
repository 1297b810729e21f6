package dev.ashlar.processor.rules;

import dev.ashlar.ir.Table;
import dev.ashlar.processor.analysis.Part;
import java.util.List;
import java.util.stream.Stream;

/**
 * A constraint or index of a table.
 *
 * @param word what it is, for messages
 */
record NamedPart(Table table, Part.Kind kind, String word, String name) {

  /** Returns what several of it are. */
  String words() {
    return word + (word.endsWith("x") ? "es" : "s");
  }

  /** Returns all of the table but its key, whose name is always made from the table's. */
  static List<NamedPart> all(Table table) {
    return Stream.of(
            table.uniques().stream()
                .map(each -> new NamedPart(table, Part.Kind.UNIQUE, "unique", each.name())),
            table.checks().stream()
                .map(each -> new NamedPart(table, Part.Kind.CHECK, "check", each.name())),
            table.references().stream()
                .map(each -> new NamedPart(table, Part.Kind.REFERENCE, "reference", each.name())),
            table.indexes().stream()
                .map(each -> new NamedPart(table, Part.Kind.INDEX, "index", each.name())))
        .flatMap(parts -> parts)
        .toList();
  }
}
