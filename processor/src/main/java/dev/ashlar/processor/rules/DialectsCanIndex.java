package dev.ashlar.processor.rules;

import dev.ashlar.ir.Index;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Feature;

/**
 * Every dialect has the indexes that are asked for. What only makes an index faster, such as
 * columns that it carries along, is left out where a database does not have it.
 */
final class DialectsCanIndex implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Dialect dialect : subject.dialects()) {
      for (Table table : subject.schema().tables()) {
        for (Index index : table.indexes()) {
          check(dialect, table, index, subject, problems);
        }
      }
    }
  }

  private static void check(
      Dialect dialect, Table table, Index index, Subject subject, Problems problems) {
    Anchor anchor = subject.at(table, Part.Kind.INDEX, index.name());
    Inability inability = new Inability(dialect, "An index of " + table.type().shortName());
    boolean expression =
        index.terms().stream().anyMatch(term -> !(term.value() instanceof Value.ColumnValue));
    if (index.where().isPresent() && !dialect.support().has(Feature.PARTIAL_INDEX)) {
      problems.add(
          inability.problem(
              anchor.at("where"),
              "is partial",
              "it would cover all rows, and a unique one would refuse rows that PostgreSQL takes",
              "drop \"where\""));
    }
    if (expression && !dialect.support().has(Feature.EXPRESSION_INDEX)) {
      problems.add(
          inability.problem(
              anchor.at("value"),
              "is over an expression",
              "it could not be created",
              "name components only"));
    }
    if (!dialect.support().indexMethods().contains(index.method())) {
      problems.add(
          inability.problem(
              anchor.at("method"),
              "is a " + index.method(),
              "it would answer other questions",
              "leave \"method\" out"));
    }
  }
}
