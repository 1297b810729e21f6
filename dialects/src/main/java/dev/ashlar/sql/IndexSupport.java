package dev.ashlar.sql;

import dev.ashlar.ir.Index;
import dev.ashlar.ir.expr.Value;

/** Refuses an index that a database would not make, or would make another one of. */
final class IndexSupport {
  private IndexSupport() {}

  static void require(Index index, Dialect dialect) {
    Support support = dialect.support();
    boolean expression =
        index.terms().stream().anyMatch(term -> !(term.value() instanceof Value.ColumnValue));
    boolean nulls = index.terms().stream().anyMatch(term -> term.nulls() != Index.Nulls.DEFAULT);
    demand(
        index.where().isEmpty() || support.has(Feature.PARTIAL_INDEX), index, dialect, "partial");
    demand(!expression || support.has(Feature.EXPRESSION_INDEX), index, dialect, "expression");
    demand(
        index.include().isEmpty() || support.has(Feature.INDEX_INCLUDE),
        index,
        dialect,
        "covering");
    demand(!nulls || support.has(Feature.INDEX_NULLS), index, dialect, "null-ordered");
    demand(support.indexMethods().contains(index.method()), index, dialect, index.method().name());
  }

  private static void demand(boolean met, Index index, Dialect dialect, String kind) {
    if (!met) {
      throw new IllegalArgumentException(
          "Index %s is not possible: %s has no %s indexes."
              .formatted(index.name(), dialect.id(), kind));
    }
  }
}
