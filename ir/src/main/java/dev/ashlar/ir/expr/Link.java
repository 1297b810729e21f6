package dev.ashlar.ir.expr;

import dev.ashlar.ir.TableName;
import java.util.List;
import java.util.Optional;

/**
 * A step from a row to the rows that it is related to: one for the side that holds the foreign key,
 * any number for the other.
 *
 * <p>It never leaves the tenant: between two tables of tenants the tenant columns are among the
 * pairs, whatever the foreign key says. It sees the tenant's raw rows, not those that the actor may
 * read.
 *
 * @param name what conditions call it, such as {@code customer} or {@code lines}
 * @param table where it leads
 * @param many whether it can lead to more than one row
 * @param columns what is equal in both rows, in the order of the foreign key; at least one. With a
 *     passage, in the row that the step begins at and the one between
 * @param deletion the column that is not null once a row is deleted softly; such rows do not exist
 *     for conditions. Absent if rows of the table are deleted for good
 * @param passage the table of the rows between, each of which connects two; absent if the rows are
 *     linked directly
 */
public record Link(
    String name,
    TableName table,
    boolean many,
    List<ColumnPair> columns,
    Optional<String> deletion,
    Optional<Passage> passage) {

  /** Copies the pairs. */
  public Link {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("link " + name + " has no columns");
    }
  }

  /**
   * Two columns that are equal.
   *
   * @param from of the row that the step begins at
   * @param to of the row that it leads to
   */
  public record ColumnPair(String from, String to) {}

  /**
   * The rows through which a step goes from many to many.
   *
   * @param table that they are rows of
   * @param columns what is equal in a row between and the one that the step leads to
   */
  public record Passage(TableName table, List<ColumnPair> columns) {
    /** Copies the pairs. */
    public Passage {
      columns = List.copyOf(columns);
    }
  }
}
