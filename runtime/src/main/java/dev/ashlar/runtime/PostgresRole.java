package dev.ashlar.runtime;

import java.sql.SQLException;

/** The role that statements run as is one that row security binds. */
final class PostgresRole {
  private static final String BYPASSING =
      """
      select r.rolname
      from pg_catalog.pg_roles r
      where (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolreplication)
        and r.rolname <> current_user
        and pg_catalog.pg_has_role(current_user, r.oid, 'member')
      order by 1
      """;

  private PostgresRole() {}

  static void check(Probe probe, Findings findings) throws SQLException {
    String role = probe.text("select current_user");
    String cure = ": connect as a login role that is only in the application's role.";
    if (own(probe, "rolsuper")) {
      findings.refuse("Role " + role + " is a superuser, whom no policy binds" + cure);
      return;
    }
    if (own(probe, "rolbypassrls")) {
      findings.refuse("Role " + role + " has BYPASSRLS, so no policy binds it" + cure);
    }
    if (own(probe, "rolcreaterole")) {
      findings.refuse(
          "Role " + role + " may make roles, and itself one that no policy binds" + cure);
    }
    if (own(probe, "rolreplication")) {
      findings.refuse("Role " + role + " may copy the server's files, past all policies" + cure);
    }
    for (String other : probe.texts(BYPASSING)) {
      findings.refuse(
          "Role " + role + " may become " + other + ", who can go past the policies" + cure);
    }
    if (probe.text("show row_security").equals("off")) {
      findings.refuse("row_security is off for role " + role + ": reset it.");
    }
  }

  private static boolean own(Probe probe, String attribute) throws SQLException {
    return probe
        .text("select " + attribute + " from pg_catalog.pg_roles where rolname = current_user")
        .equals("t");
  }
}
