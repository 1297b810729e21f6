package dev.ashlar.processor.rules;

import dev.ashlar.ir.Check;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Unique;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Rows;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the columns of a table whose values a database compares. */
final class ComparedColumns {
  private ComparedColumns() {}

  /** Returns the names of the columns. */
  static Set<String> of(Table table) {
    Set<String> columns = new TreeSet<>(table.key().columns());
    table.uniques().stream().map(Unique::columns).forEach(columns::addAll);
    table.checks().stream().map(Check::condition).forEach(each -> add(each, columns));
    for (Index index : table.indexes()) {
      index.where().ifPresent(condition -> add(condition, columns));
      index.terms().stream()
          .map(Index.Term::value)
          .filter(Value.ColumnValue.class::isInstance)
          .forEach(value -> columns.add(((Value.ColumnValue) value).column()));
    }
    for (Policy policy : table.policies()) {
      Optional<Condition> when = policy.when();
      when.ifPresent(condition -> add(condition, columns));
      policy.check().ifPresent(condition -> add(condition, columns));
    }
    return columns;
  }

  private static void add(Condition condition, Set<String> columns) {
    Rows.columnsOf(CertainTruth.holds(condition)).forEach(column -> columns.add(column.column()));
  }
}
