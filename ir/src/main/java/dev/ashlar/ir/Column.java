package dev.ashlar.ir;

import java.util.List;
import java.util.Optional;

/**
 * A column.
 *
 * @param id the member path it belongs to
 * @param name as in the database
 * @param formerNames names it had before, the latest first
 * @param source where its values come from
 * @param updatable whether an update of the row may assign it
 * @param converter the class that turns the member's value into the column's and back, if any
 */
public record Column(
    ElementId id,
    String name,
    List<String> formerNames,
    ColumnType type,
    boolean nullable,
    Source source,
    boolean updatable,
    Optional<TypeName> converter,
    Protection protection,
    Doc doc) {

  /** Copies the list. */
  public Column {
    formerNames = List.copyOf(formerNames);
  }
}
