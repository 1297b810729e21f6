package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.nio.charset.StandardCharsets;

/**
 * Every name is kept whole by every database: 63 bytes, as PostgreSQL cuts longer ones without a
 * word. Names that we make ourselves are shortened where they are made.
 */
final class NamesFit implements Rule {
  private static final int MAX_BYTES = 63;

  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.schema().tables()) {
      fit(table.name().namespace(), subject.at(table.id()), "@Namespace", problems);
      fit(table.name().name(), subject.atName(table.id()), "@Table(name = ...)", problems);
      for (Column column : table.columns()) {
        fit(column.name(), subject.atName(column.id()), "@Column(name = ...)", problems);
      }
      for (NamedPart part : NamedPart.all(table)) {
        fit(part.name(), subject.atName(table, part.kind(), part.name()), "name", problems);
      }
    }
  }

  private static void fit(String name, Anchor anchor, String where, Problems problems) {
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_BYTES) {
      problems.add(
          Code.NAME_TOO_LONG,
          anchor,
          "The name '%s' has %s bytes, %s are the limit: PostgreSQL would cut it without a word."
              .formatted(name, bytes, MAX_BYTES),
          "write a shorter %s.".formatted(where));
    }
  }
}
