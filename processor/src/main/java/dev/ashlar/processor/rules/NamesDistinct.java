package dev.ashlar.processor.rules;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Feature;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * No two constraints or indexes of a namespace have one name, nor one that a table has, and no two
 * policies of a table. Where every wanted database allows it, checks and references only have to be
 * told apart within their table.
 */
final class NamesDistinct implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    boolean perTable =
        subject.dialects().stream()
            .allMatch(dialect -> dialect.support().has(Feature.CONSTRAINT_NAMES_PER_TABLE));
    Map<String, String> seen = new HashMap<>();
    for (Table table : subject.schema().tables()) {
      seen.put(key(table, table.name().name()), "table " + table.type().shortName());
      seen.put(key(table, table.key().name()), "key of " + table.type().shortName());
    }
    for (Table table : subject.schema().tables()) {
      for (NamedPart part : NamedPart.all(table)) {
        String words = part.word() + " of " + table.type().shortName();
        String name = key(table, part.name());
        String key = perTable && isOfTable(part) ? name + " of " + table.name() : name;
        Optional<String> other = Optional.ofNullable(seen.putIfAbsent(key, words));
        other.ifPresent(first -> problems.add(taken(subject, part, first, words)));
      }
      policies(subject, table, problems);
    }
  }

  private static boolean isOfTable(NamedPart part) {
    return part.kind() == Part.Kind.CHECK || part.kind() == Part.Kind.REFERENCE;
  }

  private static Problem taken(Subject subject, NamedPart part, String first, String words) {
    boolean alike = first.equals(words);
    String both =
        alike
            ? "Two %s of %s are".formatted(part.words(), part.table().type().shortName())
            : "The %s and the %s are both".formatted(first, words);
    Anchor anchor =
        alike
            ? subject.atSecondName(part.table(), part.kind(), part.name())
            : subject.atName(part.table(), part.kind(), part.name());
    String message =
        "%s named '%s': the database would refuse the second.".formatted(both, part.name());
    return Problem.of(Code.OBJECT_NAME_TAKEN, anchor, message).fix("write another name.");
  }

  private static void policies(Subject subject, Table table, Problems problems) {
    Set<String> names = new HashSet<>();
    for (Policy policy : table.policies()) {
      if (!names.add(policy.name().toLowerCase(Locale.ROOT))) {
        problems.add(
            Code.OBJECT_NAME_TAKEN,
            subject.atSecondName(table, Part.Kind.POLICY, policy.name()),
            "Two policies of %s are named '%s': the database would refuse the second."
                .formatted(table.type().shortName(), policy.name()),
            "write another name.");
      }
    }
  }

  private static String key(Table table, String name) {
    return (table.name().namespace() + "." + name).toLowerCase(Locale.ROOT);
  }
}
