package dev.ashlar.sql.mysql;

import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.StateGuards;

/** Triggers of MySQL and MariaDB, which are run for every change of a row. */
record MySqlTriggers() implements StateGuards.Triggers {

  @Override
  public Safeguard inserted(String name, SqlName table, SqlExpr condition, String complaint) {
    return new Safeguard.SignalTrigger(name, table, false, condition, complaint);
  }

  @Override
  public Safeguard changed(
      String name, SqlName table, String column, SqlExpr condition, String complaint) {
    return new Safeguard.SignalTrigger(name, table, true, condition, complaint);
  }
}
