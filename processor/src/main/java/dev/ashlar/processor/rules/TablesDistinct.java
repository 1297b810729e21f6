package dev.ashlar.processor.rules;

import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** No two tables have one name, also where case is not told apart, and across modules. */
final class TablesDistinct implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    Map<String, Table> seen = new HashMap<>();
    for (Schema other : subject.others()) {
      other.tables().stream()
          .filter(table -> !isOwn(subject, table))
          .forEach(table -> seen.put(key(table), table));
    }
    for (Table table : subject.schema().tables()) {
      Optional<Table> other = Optional.ofNullable(seen.putIfAbsent(key(table), table));
      if (other.isPresent()) {
        problems.add(
            Code.TABLE_NAME_TAKEN,
            subject.atName(place(subject, table, other.get())),
            "%s and %s are both stored as '%s': one would take the other's rows."
                .formatted(table.type().qualified(), other.get().type().qualified(), table.name()),
            "write @Table(name = ...) on one of them, or @Namespace on one package.");
      }
    }
  }

  /** Returns the one whose name was given: it is easier to change. */
  private static ElementId place(Subject subject, Table table, Table other) {
    return subject.isGiven(other.id()) && !subject.isGiven(table.id()) ? other.id() : table.id();
  }

  /** Whether this module declares it too: then it was there before, and this is what it is now. */
  private static boolean isOwn(Subject subject, Table table) {
    return subject.schema().tables().stream().anyMatch(own -> own.type().equals(table.type()));
  }

  private static String key(Table table) {
    return table.name().toString().toLowerCase(Locale.ROOT);
  }
}
