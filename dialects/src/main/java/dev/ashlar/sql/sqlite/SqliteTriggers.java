package dev.ashlar.sql.sqlite;

import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.StateGuards;
import java.util.Optional;

/** Triggers of SQLite, which end the statement. */
record SqliteTriggers() implements StateGuards.Triggers {

  @Override
  public Safeguard inserted(String name, SqlName table, SqlExpr condition, String complaint) {
    return new Safeguard.AbortTrigger(name, table, Optional.empty(), condition, complaint);
  }

  @Override
  public Safeguard changed(
      String name, SqlName table, String column, SqlExpr condition, String complaint) {
    return new Safeguard.AbortTrigger(name, table, Optional.of(column), condition, complaint);
  }
}
