package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What conditions about items speak of, so that worlds need not differ in the rest.
 *
 * @param parts whether they ask of the parts
 * @param numbers whether they compare numbers, of which small worlds know only two
 * @param rows the names of the links to one row that they look at
 */
record TinyMentions(boolean parts, boolean numbers, Set<String> rows) {

  static TinyMentions of(List<Condition> conditions) {
    Set<String> rows = new LinkedHashSet<>();
    boolean parts = false;
    boolean numbers = false;
    for (Condition condition : conditions) {
      TinyMentions inside = of(ConditionParts.of(condition));
      rows.addAll(inside.rows());
      values(condition).forEach(value -> add(value, rows));
      parts |= inside.parts() || condition instanceof Condition.Quantified;
      numbers |= inside.numbers() || condition instanceof Condition.Comparison;
    }
    return new TinyMentions(parts, numbers, rows);
  }

  private static List<Value> values(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      return List.of(comparison.left(), comparison.right());
    }
    if (condition instanceof Condition.NullTest test) {
      return List.of(test.value());
    }
    return condition instanceof Condition.Flag flag ? List.of(flag.value()) : List.of();
  }

  private static void add(Value value, Set<String> rows) {
    if (value instanceof Value.ColumnValue column && column.row() instanceof RowRef.Linked linked) {
      rows.add(linked.link().name());
    }
  }
}
