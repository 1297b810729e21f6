package dev.ashlar.ir;

import java.util.List;

/**
 * The primary key.
 *
 * @param columns in key order, at least one; the tenant column first where it leads
 */
public record PrimaryKey(String name, List<String> columns) {

  /** Copies the columns. */
  public PrimaryKey {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("key " + name + " has no columns");
    }
  }
}
