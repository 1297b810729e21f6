package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.diagnostics.Closest;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Dialects;
import java.util.List;

/** A default that one database says in its own words names a database that there is. */
final class NativeDefaultsKnown implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    List<String> known = Dialects.all().stream().map(Dialect::id).toList();
    for (Table table : subject.schema().tables()) {
      for (Column column : table.columns()) {
        if (column.source() instanceof Source.Defaulted defaulted) {
          defaulted.natives().keySet().stream()
              .filter(dialect -> !known.contains(dialect))
              .forEach(dialect -> problems.add(unknown(subject, column, dialect, known)));
        }
      }
    }
  }

  private static Problem unknown(
      Subject subject, Column column, String dialect, List<String> known) {
    return Problem.of(
            Code.VALUE_NAMES_UNKNOWN,
            subject.at(column.id()),
            "@Default of %s names the dialect '%s', which is not there: no database would use it."
                .formatted(column.id().member(), dialect))
        .fix(
            Closest.to(dialect, known)
                .map("write \"%s\"."::formatted)
                .orElse("write one of %s.".formatted(String.join(", ", known))));
  }
}
