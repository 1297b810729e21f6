package dev.ashlar.processor.rules;

import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name in a condition is a component, a row referred to, or a word of the language: one of them.
 */
final class NamesMeanOneThing implements Rule {
  private static final Set<String> WORDS = Set.of("actor", "old", "not", "in", "is");

  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.schema().tables()) {
      words(subject, table, problems);
      references(subject, table, problems);
    }
  }

  private static void words(Subject subject, Table table, Problems problems) {
    for (Member member : table.members()) {
      if (WORDS.contains(member.name())) {
        problems.add(
            Code.NAME_MEANS_TWO_THINGS,
            subject.at(new ElementId(table.type(), member.name())),
            "Component %s of %s is called like a word of the expression language: conditions could be read in two ways."
                .formatted(member.name(), table.type().shortName()),
            "give it another name, and write @Column(name = \"%s\") to keep the column."
                .formatted(member.name()));
      }
    }
  }

  private static void references(Subject subject, Table table, Problems problems) {
    Set<String> members = table.members().stream().map(Member::name).collect(Collectors.toSet());
    for (Reference reference : table.references()) {
      boolean own = isOwn(table, reference);
      if (members.contains(reference.member()) && !own) {
        problems.add(
            Code.NAME_MEANS_TWO_THINGS,
            subject.at(table, Part.Kind.REFERENCE, reference.name()),
            "The row that this refers to is called '%s', and %s has a component of that name: conditions could be read in two ways."
                .formatted(reference.member(), table.type().shortName()),
            "give one of the two components another name.");
      }
    }
  }

  /** Whether the member that holds the key is itself called so, and a path leads on from it. */
  private static boolean isOwn(Table table, Reference reference) {
    return reference.columns().stream()
        .map(table::requireColumn)
        .anyMatch(column -> (column.id().member() + ".").startsWith(reference.member() + "."));
  }
}
