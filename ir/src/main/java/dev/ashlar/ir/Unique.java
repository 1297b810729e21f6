package dev.ashlar.ir;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param columns in order, at least one; the tenant column first where it leads
 * @param global whether it holds across tenants, and so may tell one what another has
 */
public record Unique(String name, List<String> columns, boolean global) {

  /** Copies the columns. */
  public Unique {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("unique " + name + " has no columns");
    }
  }
}
