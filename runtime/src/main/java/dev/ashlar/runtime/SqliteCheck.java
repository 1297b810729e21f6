package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.sql.SQLException;

/** SQLite enforces references and types only where it is told to. */
final class SqliteCheck implements StartupCheck {
  // RETURNING came with 3.35, STRICT with 3.37.
  private static final int MINIMUM_MINOR = 37;

  @Override
  public void check(Probe probe, DatabaseSchema<?> schema, Options options, Findings findings)
      throws SQLException {
    String version = probe.text("select sqlite_version()");
    String[] parts = version.split("\\.", -1);
    if (Integer.parseInt(parts[0]) == 3 && Integer.parseInt(parts[1]) < MINIMUM_MINOR) {
      findings.refuse("SQLite " + version + " is too old: use a driver with 3.37 or later.");
    }
    if (!probe.text("pragma foreign_keys").equals("1")) {
      findings.refuse("Foreign keys are off: do not set foreign_keys in the connection's URL.");
    }
    for (TableFact table : schema.tables()) {
      String name = table.name().text(Engine.SQLITE);
      String definition =
          probe.text("select sql from sqlite_schema where type = 'table' and name = ?", name);
      if (definition.isEmpty()) {
        findings.refuse("Table " + name + " is missing: apply the generated schema.sql.");
      } else if (!definition
          .substring(definition.lastIndexOf(')'))
          .matches("(?is).*\\bstrict\\b.*")) {
        findings.refuse("Table " + name + " is not STRICT: create it by the generated schema.sql.");
      }
    }
  }
}
