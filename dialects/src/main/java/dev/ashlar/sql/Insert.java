package dev.ashlar.sql;

import java.util.List;

/**
 * Adds rows.
 *
 * @param columns at least one
 * @param returning what is given back of each row; empty for nothing
 */
public record Insert(SqlName table, List<String> columns, Rows rows, List<Select.Output> returning)
    implements Statement {

  /** Copies the lists. */
  public Insert {
    columns = List.copyOf(columns);
    returning = List.copyOf(returning);
  }

  /** Where the new rows come from. */
  public sealed interface Rows {

    /** Listed row by row, at least one, each as long as the columns. */
    record Values(List<List<SqlExpr>> rows) implements Rows {
      /** Copies the rows. */
      public Values {
        rows = rows.stream().map(List::copyOf).toList();
      }
    }

    /** Found by a query. */
    record Found(Select query) implements Rows {}
  }
}
