package dev.ashlar.runtime;

import java.sql.SQLException;

/**
 * The check that the generated schema brings along, which knows every policy, guard and index of
 * it. It says more than what can be asked from outside, but somebody could have changed it, so it
 * only adds to the other checks.
 */
final class PostgresSelfCheck {
  private static final String PRESENT =
      "select pg_catalog.to_regprocedure('ashlar.self_check(name)')";
  private static final String PROBLEMS =
      "select problem from ashlar.self_check(current_user) order by 1";

  private PostgresSelfCheck() {}

  static void check(Probe probe, Findings findings) throws SQLException {
    if (probe.text(PRESENT).isEmpty()) {
      return;
    }
    for (String problem : probe.texts(PROBLEMS)) {
      // Known holes are looked at by PostgresVersion, and are only warned about by default.
      if (!problem.endsWith("known holes in row security")) {
        findings.refuse(
            "Its own check says \"" + problem + "\": undo what changed the generated schema.");
      }
    }
  }
}
