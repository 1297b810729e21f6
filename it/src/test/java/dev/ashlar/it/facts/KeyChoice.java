package dev.ashlar.it.facts;

import dev.ashlar.it.facts.Facts.ColumnFact;
import dev.ashlar.it.facts.Facts.ConstraintFact;
import dev.ashlar.it.facts.Facts.TableFact;
import java.util.List;
import java.util.Optional;

/** What identifies the rows of a table, also where the database does not say so. */
final class KeyChoice {
  private KeyChoice() {}

  /** Returns the columns of the key in order; none where every column may be null. */
  static List<String> of(TableFact table) {
    if (!table.key().isEmpty()) {
      return table.key();
    }
    Optional<String> counted =
        table.columns().stream()
            .filter(column -> !column.identity().isEmpty() || column.serial())
            .map(ColumnFact::name)
            .findFirst();
    if (counted.isPresent()) {
      return List.of(counted.get());
    }
    Optional<ConstraintFact> unique = unique(table);
    if (unique.isPresent()) {
      return unique.get().columns();
    }
    List<String> required =
        table.columns().stream().filter(ColumnFact::notNull).map(ColumnFact::name).toList();
    return required.contains("id") ? List.of("id") : required.stream().limit(2).toList();
  }

  /** Returns the constraint that the key stands for where the table has none of its own. */
  static Optional<ConstraintFact> standIn(TableFact table) {
    return table.key().isEmpty()
        ? unique(table).filter(unique -> unique.columns().equals(of(table)))
        : Optional.empty();
  }

  private static Optional<ConstraintFact> unique(TableFact table) {
    return table.constraints(ConstraintFact.Kind.UNIQUE).stream()
        .filter(unique -> unique.columns().stream().allMatch(each -> required(table, each)))
        .findFirst();
  }

  private static boolean required(TableFact table, String column) {
    return table.findColumn(column).filter(ColumnFact::notNull).isPresent();
  }
}
