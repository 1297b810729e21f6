package dev.ashlar.processor.rules;

import dev.ashlar.ir.Index;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.Optional;

/**
 * An index asks its method for nothing that PostgreSQL refuses (PostgreSQL 18, section 11.2 and
 * CREATE INDEX).
 */
final class IndexMethodsFit implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.schema().tables()) {
      for (Index index : table.indexes()) {
        if (index.method() != Index.Method.BTREE) {
          Anchor anchor = subject.at(table, Part.Kind.INDEX, index.name()).at("method");
          refused(index)
              .ifPresent(
                  what ->
                      problems.add(
                          Code.INDEX_METHOD_REFUSES,
                          anchor,
                          "A %s index of %s %s: PostgreSQL would refuse it."
                              .formatted(index.method(), table.type().shortName(), what),
                          "leave \"method\" out, or leave out what it refuses."));
        }
      }
    }
  }

  private static Optional<String> refused(Index index) {
    if (index.unique()) {
      return Optional.of("is unique");
    }
    if (index.method() == Index.Method.HASH && index.terms().size() > 1) {
      return Optional.of("has more than one term");
    }
    if (index.terms().stream().anyMatch(IndexMethodsFit::ordered)) {
      return Optional.of("has an order");
    }
    boolean includes = index.method() != Index.Method.GIST && !index.include().isEmpty();
    return includes ? Optional.of("includes components") : Optional.empty();
  }

  private static boolean ordered(Index.Term term) {
    return term.order() == Index.Order.DESCENDING || term.nulls() != Index.Nulls.DEFAULT;
  }
}
