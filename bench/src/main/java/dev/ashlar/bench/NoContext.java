package dev.ashlar.bench;

import java.sql.Connection;

/** Nothing around a statement: the tenant stands in its condition only. */
record NoContext() implements HandWrittenBills.Around {
  @Override
  public void before(Connection connection) {}

  @Override
  public void after(Connection connection) {}
}
