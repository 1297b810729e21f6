package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Computed;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Code;
import java.util.List;
import java.util.Optional;

/** Finds computations that depend on a computed column, which no database allows everywhere. */
final class ComputedRules {
  private final Outline outline;

  ComputedRules(Outline outline) {
    this.outline = outline;
  }

  /** Checks the columns of the table. */
  void check(List<Slot> slots) {
    for (Slot slot : slots) {
      if (slot.column().source() instanceof Source.Computed computed) {
        ValueColumns.of(computed.value()).stream()
            .flatMap(column -> computed(slots, column).stream())
            .findFirst()
            .ifPresent(other -> report(slot, other));
      }
    }
  }

  private static Optional<Slot> computed(List<Slot> slots, Value.ColumnValue column) {
    return slots.stream()
        .filter(slot -> slot.column().name().equals(column.column()))
        .filter(slot -> slot.column().source() instanceof Source.Computed)
        .findFirst();
  }

  private void report(Slot slot, Slot other) {
    Mark mark = slot.mark(Computed.class).orElseThrow();
    String on = other.path().equals(slot.path()) ? "itself" : other.path() + ", which is computed";
    outline
        .problems()
        .add(
            Code.VALUE_DEPENDS_ON_ITSELF,
            mark.at("value"),
            "@Computed %s depends on %s: PostgreSQL could not compute it."
                .formatted(slot.path(), on),
            "write it over components that are given.");
  }
}
