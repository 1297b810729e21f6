package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the tenant column first where it leads. */
final class Leading {
  private Leading() {}

  /** Returns the column that leads keys, uniques, indexes and references, if there is one. */
  static Optional<String> column(Tenancy tenancy) {
    return tenancy instanceof Tenancy.Tenanted tenanted && tenanted.leads()
        ? Optional.of(tenanted.column())
        : Optional.empty();
  }

  /** Returns the columns, led by the tenant's where it leads. */
  static List<String> with(Tenancy tenancy, List<String> columns) {
    Optional<String> leader = column(tenancy);
    if (leader.isEmpty()) {
      return List.copyOf(columns);
    }
    List<String> led = new ArrayList<>(columns);
    led.remove(leader.get());
    led.add(0, leader.get());
    return led;
  }
}
