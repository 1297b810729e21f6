package dev.ashlar.sql;

import java.util.List;
import java.util.Optional;

/**
 * Changes rows.
 *
 * @param assignments at least one
 * @param from a further source that the condition may name (PostgreSQL, SQLite)
 * @param returning what is given back of each changed row; empty for nothing
 */
public record Update(
    SqlName table,
    Optional<String> alias,
    List<Assignment> assignments,
    Optional<Select.Source> from,
    Optional<SqlExpr> where,
    List<Select.Output> returning)
    implements Statement {

  /** Copies the lists. */
  public Update {
    assignments = List.copyOf(assignments);
    returning = List.copyOf(returning);
  }

  /** A column and what it becomes. */
  public record Assignment(String column, SqlExpr value) {}
}
