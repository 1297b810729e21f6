package dev.ashlar.ir;

import java.util.List;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param name of the constraint
 * @param member what conditions call the row referred to, such as {@code customer}
 * @param columns in order; the tenant column first if both tables are led by it
 * @param target the table referred to, own or imported
 * @param targetColumns as many as {@code columns}
 * @param deferrable whether it is checked at the end of the transaction
 * @param inverse what the other table calls the rows that refer to it, if it has a name for them
 */
public record Reference(
    String name,
    String member,
    List<String> columns,
    TableName target,
    List<String> targetColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean deferrable,
    Optional<String> inverse) {

  /** Copies the columns. */
  public Reference {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
    if (columns.size() != targetColumns.size() || columns.isEmpty()) {
      throw new IllegalArgumentException("reference " + name + " has unequal sides");
    }
  }
}
