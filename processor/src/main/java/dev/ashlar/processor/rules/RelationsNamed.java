package dev.ashlar.processor.rules;

import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.text.JavaNames;
import dev.ashlar.ir.text.RelationNames;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;

/**
 * A to-many side is called as Java can call a method, and no other method of a DAO is called so.
 */
final class RelationsNamed implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.schema().tables()) {
      for (Reference reference : table.references()) {
        Anchor anchor = subject.at(table, Part.Kind.REFERENCE, reference.name());
        reference
            .inverse()
            .ifPresent(
                name ->
                    check(
                        subject.schema().findTable(reference.target()).orElse(table),
                        name,
                        anchor.at("inverse"),
                        problems));
      }
      for (Relation relation : table.relations()) {
        if (relation.onward().isPresent()) {
          Table between = subject.schema().findTable(relation.from()).orElseThrow();
          Anchor anchor = subject.at(between, Part.Kind.REFERENCE, relation.reference());
          check(table, relation.name(), anchor, problems);
        }
      }
    }
  }

  private static void check(Table table, String name, Anchor anchor, Problems problems) {
    String type = table.type().shortName();
    if (!JavaNames.isIdentifier(name)) {
      problems.add(
          Code.RELATION_NAME,
          anchor,
          "Rows that %s is related to are called '%s', which is no name in Java: no method and no condition could say it."
              .formatted(type, name),
          "write a name such as \"lines\".");
    } else if (RelationNames.isTaken(name)) {
      problems.add(
          Code.RELATION_NAME,
          anchor,
          "Rows that %s is related to are called '%s', as a method of %sDao is already: the two could not be told apart."
              .formatted(type, name, type),
          "write another name.");
    }
  }
}
