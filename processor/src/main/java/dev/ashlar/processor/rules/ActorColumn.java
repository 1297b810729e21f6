package dev.ashlar.processor.rules;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a condition that rows can be found by: a column is equal to something of the actor.
 *
 * @param column of the row that is looked for
 */
record ActorColumn(Core part, String column) {

  /** Returns the parts that all have to hold and that find the row, from left to right. */
  static List<ActorColumn> in(Core condition, RowRef row) {
    return Core.conjuncts(condition).stream().flatMap(part -> of(part, row).stream()).toList();
  }

  /** Whether one of them is what an index of the table begins with. */
  static boolean found(List<ActorColumn> sought, Table table) {
    IndexedColumns indexes = IndexedColumns.of(table);
    return sought.stream().anyMatch(each -> indexes.beginWith(Set.of(each.column())));
  }

  private static Optional<ActorColumn> of(Core part, RowRef row) {
    return compared(part)
        .filter(value -> value instanceof Value.ColumnValue column && column.row().equals(row))
        .map(value -> new ActorColumn(part, ((Value.ColumnValue) value).column()));
  }

  /** Returns what has to be equal to something of the actor. */
  private static Optional<Value> compared(Core part) {
    if (part instanceof Core.ClaimMember member && member.expected()) {
      return Optional.of(member.value());
    }
    if (part instanceof Core.Compare compare && compare.operator() == ComparisonOperator.EQUAL) {
      return compare.right() instanceof Value.ClaimValue
          ? Optional.of(compare.left())
          : Optional.of(compare.right())
              .filter(right -> compare.left() instanceof Value.ClaimValue);
    }
    return Optional.empty();
  }
}
