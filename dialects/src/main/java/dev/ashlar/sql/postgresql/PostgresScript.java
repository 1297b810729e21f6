package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.sql.ContextSetting;
import dev.ashlar.sql.Definition;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Fingerprint;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.Script;
import dev.ashlar.sql.SessionContext;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a new PostgreSQL database needs for a schema, run as a superuser, in one transaction or
 * statement by statement. Policies exist before row security is turned on, and privileges come
 * after it, so that no moment is open.
 */
final class PostgresScript {

  /** SQL bodies that are parsed when a function is made came with version 14. */
  private static final int PARSED_BODIES_SINCE = 14;

  private static final String CONTEXT = PostgresSafety.CONTEXT;

  private final Schema schema;
  private final PostgresOptions options;
  private final PostgresRoles roles;
  private final PostgresTables tables;

  PostgresScript(Schema schema, Dialect dialect, PostgresOptions options) {
    this.schema = schema;
    this.options = options;
    this.roles = options.roles();
    this.tables = new PostgresTables(schema, dialect, options.version());
  }

  /** Returns the script. */
  Script script(String hash) {
    List<Statement> statements = new ArrayList<>();
    statements.add(new Safeguard.Set("standard_conforming_strings", "on"));
    statements.addAll(new PostgresSafety(schema, roles).statements());
    statements.addAll(namespaces());
    statements.add(new Safeguard.BecomeRole(Optional.of(roles.owner())));
    statements.add(new Safeguard.CloseFunctions());
    statements.addAll(context());
    statements.addAll(new LastKeyFunction(schema, roles, parsed()).statements());
    statements.addAll(tables.statements());
    statements.addAll(views());
    statements.addAll(security());
    statements.addAll(fingerprint(hash));
    statements.addAll(new SelfCheck(schema, roles, options.version()).statements());
    statements.add(new Safeguard.BecomeRole(Optional.empty()));
    String title = "Schema of %s for PostgreSQL %s and later";
    return new Script(title.formatted(schema.module(), options.version()), statements);
  }

  private List<Statement> namespaces() {
    List<Statement> statements = new ArrayList<>();
    List<String> owned = new ArrayList<>();
    owned.add(CONTEXT);
    owned.addAll(tables.namespaces());
    List<String> users = roles.askers();
    if (new PostgresViews(schema, roles).needed()) {
      statements.add(new Definition.CreateNamespace(PostgresViews.NAMESPACE));
      statements.add(new Safeguard.OwnNamespace(PostgresViews.NAMESPACE, roles.policy()));
      statements.add(
          usage(
              PostgresViews.NAMESPACE,
              List.of("usage"),
              Stream.concat(Stream.of(roles.owner()), roles.workers().stream()).toList()));
    }
    for (String namespace : owned) {
      statements.add(new Definition.CreateNamespace(namespace));
      statements.add(new Safeguard.OwnNamespace(namespace, roles.owner()));
      statements.add(usage(namespace, List.of("usage"), users));
    }
    if (schema.tables().stream().anyMatch(table -> table.name().namespace().isEmpty())) {
      statements.add(usage("public", List.of("usage", "create"), List.of(roles.owner())));
      statements.add(usage("public", List.of("usage"), users));
    }
    return statements;
  }

  private static Statement usage(String namespace, List<String> privileges, List<String> roles) {
    return new Safeguard.Grant(privileges, List.of(), Safeguard.Target.namespace(namespace), roles);
  }

  private List<Statement> context() {
    List<Statement> statements = new ArrayList<>();
    for (ContextSetting setting : SessionContext.of(schema).settings()) {
      statements.add(new ContextFunctions(schema.actor().orElseThrow(), parsed()).create(setting));
      statements.add(
          new Safeguard.Grant(
              List.of("execute"),
              List.of(),
              Safeguard.Target.function(setting.function(), ""),
              roles.askers()));
    }
    return statements;
  }

  /** Returns the views that conditions follow links through; they belong to a role of their own. */
  private List<Statement> views() {
    PostgresViews views = new PostgresViews(schema, roles);
    List<Statement> statements = new ArrayList<>();
    if (views.needed()) {
      statements.addAll(views.grants());
      statements.add(new Safeguard.BecomeRole(Optional.of(roles.policy())));
      statements.addAll(views.views());
      statements.add(new Safeguard.BecomeRole(Optional.of(roles.owner())));
    }
    return statements;
  }

  private boolean parsed() {
    return options.version() >= PARSED_BODIES_SINCE;
  }

  private List<Statement> security() {
    List<Statement> statements = new ArrayList<>();
    PostgresPolicies policies = new PostgresPolicies(schema, roles);
    PostgresGuards guards = new PostgresGuards(schema, roles);
    PostgresGrants grants = new PostgresGrants(roles);
    for (Table table : schema.tables()) {
      SqlName name = new SqlName(table.name().namespace(), table.name().name());
      statements.addAll(policies.of(table));
      statements.add(new Safeguard.RowSecurity(name, false));
      statements.add(new Safeguard.RowSecurity(name, true));
      statements.addAll(guards.of(table));
      statements.addAll(grants.of(table));
    }
    return statements;
  }

  private List<Statement> fingerprint(String hash) {
    SqlName table = new SqlName(CONTEXT, "schema");
    Fingerprint fingerprint = new Fingerprint(table, "text", "");
    return List.of(
        fingerprint.create(),
        fingerprint.fill(schema.module(), hash),
        new Safeguard.Grant(
            List.of("select"), List.of(), Safeguard.Target.table(table), roles.workers()));
  }
}
