package dev.ashlar.sql;

import dev.ashlar.ir.Index;
import dev.ashlar.ir.expr.Value;

/**
 * Refuses an index that a database would not make, or would make another one of. What only makes an
 * index faster is left out where a database does not have it.
 */
final class IndexSupport {
  private IndexSupport() {}

  static void require(Index index, Dialect dialect) {
    Support support = dialect.support();
    boolean expression =
        index.terms().stream().anyMatch(term -> !(term.value() instanceof Value.ColumnValue));
    demand(
        index.where().isEmpty() || support.has(Feature.PARTIAL_INDEX), index, dialect, "partial");
    demand(!expression || support.has(Feature.EXPRESSION_INDEX), index, dialect, "expression");
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
