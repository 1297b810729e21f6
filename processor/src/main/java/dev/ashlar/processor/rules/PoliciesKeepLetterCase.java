package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.LinkedColumns;
import dev.ashlar.ir.logic.Rows;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** No policy looks at letters whose case was changed: SQLite changes those of ASCII, Java all. */
final class PoliciesKeepLetterCase implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.schema().tables()) {
      for (Policy policy : table.policies()) {
        check(subject, table, policy, "when", policy.when(), problems);
        check(subject, table, policy, "check", policy.check(), problems);
      }
    }
  }

  private static void check(
      Subject subject,
      Table table,
      Policy policy,
      String attribute,
      Optional<Condition> condition,
      Problems problems) {
    condition.stream()
        .flatMap(each -> columns(subject, table, CertainTruth.holds(each)))
        .filter(PoliciesKeepLetterCase::changes)
        .findFirst()
        .ifPresent(
            column ->
                problems.add(
                    Code.CONDITION_NOT_PORTABLE,
                    subject.at(table, Part.Kind.POLICY, policy.name()).at(attribute),
                    "Policy %s of %s looks at %s, which is computed by lower or upper: SQLite changes the case of ASCII letters only, and Java that of all."
                        .formatted(policy.name(), table.type().shortName(), column.id().member()),
                    "compare what it is computed from, or let the application store it in one case."));
  }

  /** Returns the columns of the table, and of those that links lead to, that the core reads. */
  private static Stream<Column> columns(Subject subject, Table table, Core core) {
    Stream<Column> own =
        Rows.columnsOf(core).stream()
            .filter(value -> value.row() instanceof RowRef.Root)
            .map(value -> table.requireColumn(value.column()));
    Stream<Column> linked =
        LinkedColumns.of(List.of(core)).entrySet().stream()
            .flatMap(
                entry ->
                    subject.schema().findTable(entry.getKey()).stream()
                        .flatMap(other -> entry.getValue().stream().map(other::requireColumn)));
    return Stream.concat(own, linked);
  }

  private static boolean changes(Column column) {
    return column.source() instanceof Source.Computed computed && changes(computed.value());
  }

  private static boolean changes(Value value) {
    if (value instanceof Value.Call call) {
      boolean itself = call.function() == Function.LOWER || call.function() == Function.UPPER;
      return itself || call.arguments().stream().anyMatch(PoliciesKeepLetterCase::changes);
    }
    if (value instanceof Value.Arithmetic arithmetic) {
      return Stream.of(arithmetic.left(), arithmetic.right())
          .anyMatch(PoliciesKeepLetterCase::changes);
    }
    return value instanceof Value.Negation negation && changes(negation.operand());
  }
}
