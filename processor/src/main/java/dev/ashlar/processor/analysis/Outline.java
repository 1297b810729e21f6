package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Problems;

/**
 * A table as far as it can be known without looking at any other.
 *
 * @param table complete but for what needs other tables: references, relations, and all that is
 *     said in expressions
 * @param names gives names to its constraints
 * @param problems those of this table alone
 */
record Outline(
    TableDecl decl, Layout layout, Table table, ConstraintNames names, Problems problems) {

  /** Returns the name of the table's type. */
  TypeName type() {
    return table.type();
  }
}
