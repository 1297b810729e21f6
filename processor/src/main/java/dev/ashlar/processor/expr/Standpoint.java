package dev.ashlar.processor.expr;

import dev.ashlar.ir.expr.RowRef;

/**
 * Where a path has come to.
 *
 * @param scope what names mean there
 * @param steps how many links lie behind it, from the row of the rule on
 */
record Standpoint(RowRef row, Scope scope, int steps) {

  /** Returns where the relation leads. */
  Standpoint over(Scope.Relation relation) {
    return new Standpoint(new RowRef.Linked(row, relation.link()), relation.target(), steps + 1);
  }
}
