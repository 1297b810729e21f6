package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.sql.SQLException;

/** MySQL and MariaDB store something else than they were given unless they are strict. */
final class MysqlCheck implements StartupCheck {
  private final Engine engine;

  MysqlCheck(Engine engine) {
    this.engine = engine;
  }

  @Override
  public void check(Probe probe, DatabaseSchema<?> schema, Options options, Findings findings)
      throws SQLException {
    String mode = probe.text("select @@session.sql_mode");
    if (!mode.contains("STRICT_TRANS_TABLES") && !mode.contains("STRICT_ALL_TABLES")) {
      findings.refuse(
          "The sql_mode is not strict, so values would be cut and changed without a word:"
              + " add STRICT_TRANS_TABLES to it, on the server or in the connection's URL.");
    }
    if (mode.contains("NO_BACKSLASH_ESCAPES") || mode.contains("ANSI_QUOTES")) {
      findings.refuse(
          "The sql_mode changes how texts are quoted: remove NO_BACKSLASH_ESCAPES and ANSI_QUOTES.");
    }
    for (TableFact table : schema.tables()) {
      String name = table.name().text(engine);
      if (probe
          .texts(
              "select 1 from information_schema.tables"
                  + " where table_schema = database() and table_name = ?",
              name)
          .isEmpty()) {
        findings.refuse("Table " + name + " is missing: apply the generated schema.sql.");
      }
    }
  }
}
