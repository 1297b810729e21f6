package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Feature;
import java.util.List;

/** A text that is searched by has a length, where a database needs one. */
final class IndexedTextsBounded implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    List<Dialect> bounded =
        subject.dialects().stream()
            .filter(dialect -> !dialect.support().has(Feature.INDEX_ON_UNLIMITED_TEXT))
            .toList();
    if (bounded.isEmpty()) {
      return;
    }
    for (Table table : subject.schema().tables()) {
      table
          .uniques()
          .forEach(
              unique -> {
                Anchor anchor = subject.at(table, Part.Kind.UNIQUE, unique.name());
                check("A unique", table, unique.columns(), anchor, bounded.get(0), problems);
              });
      for (Index index : table.indexes()) {
        Anchor anchor = subject.at(table, Part.Kind.INDEX, index.name());
        check("An index", table, columns(index), anchor, bounded.get(0), problems);
      }
      check(
          "The key",
          table,
          table.key().columns(),
          subject.at(table.id()),
          bounded.get(0),
          problems);
    }
  }

  private static List<String> columns(Index index) {
    return index.terms().stream()
        .map(Index.Term::value)
        .filter(Value.ColumnValue.class::isInstance)
        .map(value -> ((Value.ColumnValue) value).column())
        .toList();
  }

  private static void check(
      String what,
      Table table,
      List<String> columns,
      Anchor anchor,
      Dialect dialect,
      Problems problems) {
    for (String name : columns) {
      Column column = table.requireColumn(name);
      int limit = dialect.support().maxIndexedTextLength();
      boolean tooLong =
          column.type() instanceof ColumnType.Text text
              && (text.maxLength() == 0 || (limit > 0 && text.maxLength() > limit));
      if (tooLong) {
        problems.add(
            Code.INDEX_NEEDS_LENGTH,
            anchor,
            "%s of %s is on %s, a text without a length that %s could index: it could not be created."
                .formatted(what, table.type().shortName(), column.id().member(), dialect.id()),
            "write @Column(length = 200) on %s.".formatted(column.id().member()));
      }
    }
  }
}
