package dev.ashlar.sql;

import dev.ashlar.ir.Column;
import java.util.Optional;

/** What a database does not hold a column to by its type alone. */
public interface ColumnChecks {

  /** Returns the condition that values of the column keep, if the type does not ensure it. */
  Optional<SqlExpr> check(Column column);
}
