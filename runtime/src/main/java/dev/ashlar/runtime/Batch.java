package dev.ashlar.runtime;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Runs a statement once per row inside of a transaction. */
final class Batch {
  private static final int ROWS_PER_TRIP = 1_000;

  private Batch() {}

  /** Returns how many rows were touched in all. */
  static int run(Wiring wiring, Lease lease, String text, List<Parameters> rows)
      throws SQLException {
    PreparedStatement statement = lease.prepare(text, false);
    try {
      int touched = 0;
      int waiting = 0;
      for (Parameters row : rows) {
        row.write(wiring.codecs(), statement, 1);
        statement.addBatch();
        if (++waiting == ROWS_PER_TRIP) {
          touched += sum(statement.executeBatch());
          waiting = 0;
        }
      }
      return waiting == 0 ? touched : touched + sum(statement.executeBatch());
    } finally {
      lease.release(statement);
    }
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      // A driver may say that a row succeeded without saying how many it touched.
      sum += count == java.sql.Statement.SUCCESS_NO_INFO ? 1 : count;
    }
    return sum;
  }
}
