package dev.ashlar.processor.rules;

import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Permissions;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Origins;
import dev.ashlar.sql.Dialect;
import java.util.List;

/**
 * What rules look at.
 *
 * @param others the schemas of other modules
 * @param dialects those that SQL is written for
 */
record Subject(Schema schema, List<Schema> others, Origins<Part> origins, List<Dialect> dialects) {
  Subject {
    others = List.copyOf(others);
    dialects = List.copyOf(dialects);
  }

  /** Returns the tables that users declare: all but those that only connect two others. */
  List<Table> declared() {
    return schema.tables().stream().filter(table -> table.shape() != JavaShape.NONE).toList();
  }

  /** Returns the same with tables whose rules know nothing of the rules of others. */
  Subject alone() {
    return new Subject(
        new Schema(
            schema.irVersion(),
            schema.module(),
            schema.actor(),
            schema.enums(),
            schema.objects(),
            schema.tables().stream().map(Permissions::withoutAnswers).toList(),
            schema.imported()),
        others,
        origins,
        dialects);
  }

  /** Returns where a table or column is declared. */
  Anchor at(ElementId element) {
    return origins.of(Part.of(element));
  }

  /** Returns where a constraint, index or policy of the table was asked for. */
  Anchor at(Table table, Part.Kind kind, String name) {
    return origins.of(Part.of(table.type(), kind, name));
  }

  /** Returns where the part of a table got its name; the whole annotation if it was not given. */
  Anchor atName(Table table, Part.Kind kind, String name) {
    Part given = Part.givenName(table.type(), kind, name);
    return origins.anchors().containsKey(given) ? origins.of(given) : at(table, kind, name);
  }

  /** Returns the same for the second part of the table that has the name. */
  Anchor atSecondName(Table table, Part.Kind kind, String name) {
    Part second = Part.givenName(table.type(), kind, name).next();
    return origins.anchors().containsKey(second) ? origins.of(second) : atName(table, kind, name);
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
