package dev.ashlar.sql.postgresql;

import static dev.ashlar.sql.postgresql.PgtapCalls.names;
import static dev.ashlar.sql.postgresql.PgtapCalls.test;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.Select;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tests that a table has its row security, its policies and its privileges, and no others. */
record PgtapSecurity(Schema schema, Table table, PostgresRoles roles) {

  private static final List<String> PRIVILEGES = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

  /** Returns the tests. */
  List<Statement> tests() {
    List<Safeguard.CreatePolicy> policies = new PostgresPolicies(schema, roles).of(table);
    List<Statement> tests = new ArrayList<>();
    tests.add(forced());
    tests.add(
        of(
            "policies_are",
            "has its policies",
            names(policies.stream().map(Safeguard.CreatePolicy::name).toList())));
    for (Safeguard.CreatePolicy policy : policies) {
      SqlExpr name = Sql.text(policy.name());
      String command = policy.command().toUpperCase(Locale.ROOT);
      tests.add(of("policy_cmd_is", policy.name() + " is for " + command, name, Sql.text(command)));
      tests.add(
          of(
              "policy_roles_are",
              policy.name() + " is for " + policy.role(),
              name,
              names(List.of(policy.role()))));
    }
    tests.addAll(privileges());
    return tests;
  }

  private Statement forced() {
    SqlName classes = new SqlName("pg_catalog", "pg_class");
    SqlExpr oid = Sql.call("pg_catalog.to_regclass", Sql.text(PgtapTests.quoted(table)));
    Select query =
        Select.from(
                new Select.Source.Table(classes, Optional.of("c")),
                List.of(
                    Sql.all(
                        Sql.column("c", "relrowsecurity"), Sql.column("c", "relforcerowsecurity"))))
            .where(Sql.equal(Sql.column("c", "oid"), oid));
    return test(
        "ok",
        new SqlExpr.SubSelect(query),
        Sql.text(PgtapTests.label(table) + ": row security is on, for its owner too"));
  }

  private List<Statement> privileges() {
    List<Statement> tests = new ArrayList<>();
    List<Safeguard.Grant> grants = new PostgresGrants(roles).of(table);
    for (String role : roles.workers()) {
      List<String> whole = granted(grants, role, List.of());
      tests.add(
          of(
              "table_privs_are",
              role + " may " + said(whole),
              Sql.text(role),
              PgtapCalls.texts(whole)));
    }
    for (Column column : table.columns()) {
      List<String> granted = granted(grants, roles.app(), List.of(column.name()));
      tests.add(
          of(
              "column_privs_are",
              roles.app() + " may " + said(granted) + " " + column.name(),
              Sql.text(column.name()),
              Sql.text(roles.app()),
              PgtapCalls.texts(granted)));
    }
    return tests;
  }

  /** Returns what the role may do with the table, or with a column of it; DELETE has no columns. */
  private static List<String> granted(
      List<Safeguard.Grant> grants, String role, List<String> column) {
    return PRIVILEGES.stream()
        .filter(each -> column.isEmpty() || !each.equals("DELETE"))
        .filter(each -> grants.stream().anyMatch(grant -> gives(grant, each, role, column)))
        .toList();
  }

  private static boolean gives(
      Safeguard.Grant grant, String privilege, String role, List<String> column) {
    boolean reaches =
        grant.columns().isEmpty() || (!column.isEmpty() && grant.columns().containsAll(column));
    return reaches
        && grant.roles().contains(role)
        && grant.privileges().contains(privilege.toLowerCase(Locale.ROOT));
  }

  private static String said(List<String> privileges) {
    return privileges.isEmpty() ? "do nothing with it" : String.join(", ", privileges);
  }

  private Statement of(String function, String what, SqlExpr... details) {
    List<SqlExpr> arguments = new ArrayList<>();
    arguments.add(Sql.text(PgtapTests.namespace(table)));
    arguments.add(Sql.text(table.name().name()));
    arguments.addAll(List.of(details));
    arguments.add(Sql.text(PgtapTests.label(table) + ": " + what));
    return test(function, arguments.toArray(new SqlExpr[0]));
  }
}
