package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Dialect;
import java.util.List;
import java.util.regex.Pattern;

/**
 * No name that we make means something else to a database. Who gives such a name has chosen it, and
 * it is quoted.
 */
final class NamesNotReserved implements Rule {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.schema().tables()) {
      String type = table.type().shortName();
      check(subject, table.id(), type, table.name().name(), "@Table", problems);
      for (Column column : table.columns()) {
        String member = column.id().member();
        check(subject, column.id(), member, column.name(), "@Column", problems);
      }
    }
  }

  private static void check(
      Subject subject,
      ElementId id,
      String java,
      String name,
      String annotation,
      Problems problems) {
    if (subject.isGiven(id) || !PLAIN.matcher(name).matches()) {
      return;
    }
    List<String> dialects =
        subject.dialects().stream()
            .filter(dialect -> !dialect.lexicon().identifier(name).equals(name))
            .map(Dialect::id)
            .toList();
    if (!dialects.isEmpty()) {
      problems.add(
          Code.NAME_RESERVED,
          subject.at(id),
          "%s would be stored as '%s', which is a reserved word of %s: queries by hand would fail without quotes."
              .formatted(java, name, String.join(" and ", dialects)),
          "write %s(name = ...) with another name, or with this one if it must be."
              .formatted(annotation));
    }
  }
}
