package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.sql.SQLException;

/** Row security is on for a table, and binds the role that statements run as. */
final class PostgresTable {
  private static final String GUARD =
      """
      select 1
      from pg_catalog.pg_policy
      where polrelid = cast(? as regclass)
        and not polpermissive
        and polcmd = '*'
        and polwithcheck is not null
      """;

  private PostgresTable() {}

  static void check(Probe probe, TableFact table, Findings findings) throws SQLException {
    String name = table.name().text(Engine.POSTGRESQL);
    if (probe.text("select to_regclass(?)", name).isEmpty()) {
      findings.refuse("Table " + name + " is missing: apply the generated schema.sql.");
      return;
    }
    boolean forced = is(probe, "relforcerowsecurity", name);
    if (!is(probe, "relrowsecurity", name)) {
      findings.refuse("Row security is off on " + name + ": apply the generated schema.sql.");
    } else if (is(probe, "pg_catalog.pg_get_userbyid(relowner) = current_user", name)) {
      if (forced) {
        findings.warn("The application's role owns " + name + ": give it to an owner of its own.");
      } else {
        findings.refuse(
            "The application's role owns %1$s, so no policy binds it: alter table %1$s owner to .."
                .formatted(name));
      }
    }
    if (table.hasTenant()) {
      checkTenant(probe, name, table.tenantColumn(), findings);
    }
  }

  private static void checkTenant(Probe probe, String name, String column, Findings findings)
      throws SQLException {
    if (probe.texts(GUARD, name).isEmpty()) {
      findings.refuse("No restrictive policy keeps tenants apart on " + name + ": create it anew.");
    }
    String notNull =
        probe.text(
            "select attnotnull from pg_catalog.pg_attribute"
                + " where attrelid = cast(? as regclass) and attname = ?",
            name,
            column);
    if (!notNull.equals("t")) {
      findings.refuse(
          "The tenant column " + name + "." + column + " may be null: set it not null.");
    }
    if (probe.text("select has_table_privilege(?, 'truncate')", name).equals("t")) {
      findings.refuse("The role may truncate " + name + ", past all policies: revoke truncate.");
    }
  }

  private static boolean is(Probe probe, String condition, String name) throws SQLException {
    return probe
        .text(
            "select " + condition + " from pg_catalog.pg_class where oid = cast(? as regclass)",
            name)
        .equals("t");
  }
}
