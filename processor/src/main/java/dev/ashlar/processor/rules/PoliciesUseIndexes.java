package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Rows;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.sql.Feature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What policies compare, row security lets an index be used for: it tries operators that are not
 * leakproof only on rows that have passed the tenant guard.
 */
final class PoliciesUseIndexes implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    boolean guarded =
        subject.dialects().stream()
            .anyMatch(dialect -> dialect.support().has(Feature.ROW_SECURITY));
    if (guarded) {
      for (PolicyPlace place : PolicyPlace.all(subject)) {
        check(place, "when", place.policy().when(), problems);
        check(place, "check", place.policy().check(), problems);
      }
    }
  }

  private static void check(
      PolicyPlace place, String attribute, Optional<Condition> condition, Problems problems) {
    IndexedColumns indexes = IndexedColumns.of(place.table());
    Set<String> reported = new TreeSet<>();
    List<Value.ColumnValue> compared =
        condition.map(CertainTruth::holds).map(Rows::columnsOf).orElse(List.of());
    for (Value.ColumnValue value : compared) {
      Optional<Column> column =
          value.row() instanceof RowRef.Root
              ? place.table().findColumn(value.column())
              : Optional.empty();
      Optional<String> type = column.map(Column::type).flatMap(PoliciesUseIndexes::leaky);
      if (type.isPresent() && indexes.have(value.column()) && reported.add(value.column())) {
        problems.add(
            Code.POLICY_NOT_LEAKPROOF,
            place.at(attribute),
            "%s compares %s (%s), whose operators are not leakproof: under row security PostgreSQL could not use an index for it."
                .formatted(place.words(), column.orElseThrow().id().member(), type.get()),
            "store amounts in minor units as long, and enums as text.");
      }
    }
  }

  /** Returns the type in words if its operators are not leakproof. */
  private static Optional<String> leaky(ColumnType type) {
    if (type instanceof ColumnType.Decimal) {
      return Optional.of("numeric");
    }
    return type instanceof ColumnType.Choice choice && choice.storage() == ColumnType.Storage.NATIVE
        ? Optional.of("an enum type")
        : Optional.empty();
  }
}
