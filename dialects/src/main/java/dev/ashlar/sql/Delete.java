package dev.ashlar.sql;

import java.util.List;
import java.util.Optional;

/**
 * Removes rows.
 *
 * @param alias absent also where the database knows no alias here, as MariaDB before 11.6
 * @param returning what is given back of each removed row; empty for nothing
 */
public record Delete(
    SqlName table, Optional<String> alias, Optional<SqlExpr> where, List<Select.Output> returning)
    implements Statement {

  /** Copies the list. */
  public Delete {
    returning = List.copyOf(returning);
  }
}
