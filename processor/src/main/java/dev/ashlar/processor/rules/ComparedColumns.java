package dev.ashlar.processor.rules;

import dev.ashlar.ir.Check;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.ir.logic.Rows;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the columns of a table whose values conditions and computations compare. */
final class ComparedColumns {
  private ComparedColumns() {}

  /** Returns the names of the columns. */
  static Set<String> of(Table table) {
    Set<String> columns = new TreeSet<>();
    table.checks().stream().map(Check::condition).forEach(each -> add(each, columns));
    for (Index index : table.indexes()) {
      index.where().ifPresent(condition -> add(condition, columns));
    }
    for (Policy policy : table.policies()) {
      Optional<Condition> when = policy.when();
      when.ifPresent(condition -> add(condition, columns));
      policy.check().ifPresent(condition -> add(condition, columns));
    }
    for (ProtectedMember member : ProtectedMember.of(table)) {
      Rows.columnsOf(member.unchanged()).forEach(column -> columns.add(column.column()));
    }
    for (Column column : table.columns()) {
      if (column.source() instanceof Source.Computed computed) {
        add(new Condition.Flag(computed.value()), columns);
      }
    }
    return columns;
  }

  private static void add(Condition condition, Set<String> columns) {
    Rows.columnsOf(CertainTruth.holds(condition)).forEach(column -> columns.add(column.column()));
  }
}
