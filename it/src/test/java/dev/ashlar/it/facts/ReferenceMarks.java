package dev.ashlar.it.facts;

import dev.ashlar.it.facts.Facts.ConstraintFact;
import dev.ashlar.it.facts.Facts.TableFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the annotations of a table's foreign keys. */
final class ReferenceMarks {
  private static final Map<String, String> ACTIONS =
      Map.of("r", "RESTRICT", "c", "CASCADE", "n", "SET_NULL", "d", "SET_DEFAULT");

  private final Facts facts;
  private final TableFact table;
  private final Map<String, String> types;
  private final Notes notes;

  /**
   * Makes a writer for one table.
   *
   * @param types the qualified name of the record of each table
   */
  ReferenceMarks(Facts facts, TableFact table, Map<String, String> types, Notes notes) {
    this.facts = facts;
    this.table = table;
    this.types = types;
    this.notes = notes;
  }

  /** Returns what a column says of a foreign key, if it is part of it. */
  Optional<String> of(ConstraintFact key, String column) {
    if (!key.columns().contains(column)) {
      return Optional.empty();
    }
    Optional<TableFact> target = Tenants.target(facts, key);
    Subject subject = Subject.constraint(table.qualified(), key.name());
    if (target.isEmpty() || !KeyChoice.of(target.get()).equals(key.refColumns())) {
      notes.add(subject, "@Reference leads to the key of a table, not to other columns");
      return Optional.empty();
    }
    if (key.definition().contains(" MATCH ") || key.definition().matches(".* SET \\w+ \\(.*")) {
      notes.add(subject, "@Reference cannot say MATCH or the columns of SET NULL");
      return Optional.empty();
    }
    return Optional.of(mark(key, types.get(target.get().qualified())));
  }

  private static String mark(ConstraintFact key, String target) {
    List<String> attributes = new ArrayList<>();
    attributes.add("value = " + target + ".class");
    Optional.ofNullable(ACTIONS.get(key.onDelete()))
        .ifPresent(action -> attributes.add("onDelete = ReferentialAction." + action));
    Optional.ofNullable(ACTIONS.get(key.onUpdate()))
        .ifPresent(action -> attributes.add("onUpdate = ReferentialAction." + action));
    if (key.definition().contains(" DEFERRABLE")) {
      attributes.add("deferrable = true");
    }
    return JavaText.annotation("Reference", attributes);
  }
}
