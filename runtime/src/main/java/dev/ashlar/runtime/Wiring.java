package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Codecs;
import dev.ashlar.runtime.jdbc.Engine;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** What all sessions of one database share. */
record Wiring(
    Engine engine, Codecs codecs, Failures failures, Json json, Fusion fusion, Leases leases) {

  /**
   * Runs a statement, behind the actor's settings if there are any.
   *
   * @param context the settings' values; empty if the connection has them or needs none
   */
  <T> T run(
      Lease lease,
      List<String> context,
      String text,
      Parameters parameters,
      boolean keys,
      Outcome<T> outcome)
      throws SQLException {
    boolean fused = !context.isEmpty() && engine == Engine.POSTGRESQL;
    if (!fused) {
      tell(lease, context);
    }
    PreparedStatement statement =
        lease.prepare(fused ? fusion.fuse(text) : text, keys && engine == Engine.MYSQL);
    try {
      int index = 1;
      for (String value : fused ? context : List.<String>of()) {
        statement.setString(index++, value);
      }
      parameters.write(codecs, statement, index);
      statement.execute();
      if (fused) {
        // The first result is the row of the settings.
        statement.getMoreResults();
      }
      return outcome.of(statement);
    } finally {
      lease.release(statement);
    }
  }

  /** Tells a connection, until it is given back, whose rows its views show; PostgreSQL has none. */
  void tell(Lease lease, List<String> context) throws SQLException {
    for (String tenant : context) {
      lease.tell(tenant);
    }
  }
}
