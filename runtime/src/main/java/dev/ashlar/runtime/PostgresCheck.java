package dev.ashlar.runtime;

import java.sql.SQLException;

/** PostgreSQL enforces the policies only on a role that row security binds. */
final class PostgresCheck implements StartupCheck {

  @Override
  public void check(Probe probe, DatabaseSchema<?> schema, Options options, Findings findings)
      throws SQLException {
    PostgresVersion.check(probe, options, findings);
    PostgresRole.check(probe, findings);
    for (TableFact table : schema.tables()) {
      PostgresTable.check(probe, table, findings);
    }
    if (findings.refusals().isEmpty()) {
      PostgresSelfCheck.check(probe, findings);
    }
  }
}
