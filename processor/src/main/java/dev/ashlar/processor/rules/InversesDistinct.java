package dev.ashlar.processor.rules;

import dev.ashlar.ir.Member;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Each to-many side has a name of its own in the table whose rows have it. */
final class InversesDistinct implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    Map<TableName, Set<String>> taken = new TreeMap<>();
    for (Table table : subject.schema().tables()) {
      for (Reference reference : table.references()) {
        Optional<Table> target = subject.schema().findTable(reference.target());
        if (reference.inverse().isPresent() && target.isPresent()) {
          Set<String> names = taken.computeIfAbsent(reference.target(), name -> new HashSet<>());
          Anchor anchor = subject.at(table, Part.Kind.REFERENCE, reference.name()).at("inverse");
          check(target.get(), reference.inverse().get(), names, anchor, problems);
        }
      }
    }
    for (Table table : subject.declared()) {
      Set<String> names = taken.computeIfAbsent(table.name(), name -> new HashSet<>());
      table.relations().stream()
          .filter(relation -> relation.onward().isPresent())
          .forEach(relation -> check(table, relation, names, subject, problems));
    }
  }

  private static void check(
      Table table, Relation relation, Set<String> taken, Subject subject, Problems problems) {
    Table between = subject.schema().findTable(relation.from()).orElseThrow();
    Anchor anchor = subject.at(between, Part.Kind.REFERENCE, relation.reference());
    check(table, relation.name(), taken, anchor, problems);
  }

  private static void check(
      Table target, String inverse, Set<String> taken, Anchor anchor, Problems problems) {
    String type = target.type().shortName();
    boolean component =
        target.members().stream().map(Member::name).anyMatch(inverse::equals)
            || target.references().stream().map(Reference::member).anyMatch(inverse::equals);
    if (component) {
      problems.add(
          Code.INVERSE_TAKEN,
          anchor,
          "The relation '%s' is also a component of %s: conditions could be read in two ways."
              .formatted(inverse, type),
          "write another name.");
    } else if (!taken.add(inverse)) {
      problems.add(
          Code.INVERSE_TAKEN,
          anchor,
          "Two relations of %s are called '%s': one list would hide the other."
              .formatted(type, inverse),
          "write another name.");
    }
  }
}
