package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.TableName;
import dev.ashlar.sql.Precondition;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold before anything of a schema is made: the roles are there, made by the script or by
 * somebody else, and none of them can go past the policies; and what other modules brought is for
 * the same roles.
 */
record PostgresSafety(Schema schema, PostgresRoles roles) {

  /** Where what every schema needs is. */
  static final String CONTEXT = "ashlar";

  /** Returns the beginning of the script. */
  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>(others());
    statements.addAll(roles.made() ? made() : given());
    if (!roles.ownerAsks()) {
      statements.add(
          new Precondition.RoleBound(
              roles.owner(), "so what runs with its rights would see the rows of all tenants"));
    }
    statements.add(
        new Precondition.RoleBound(roles.policy(), "so rules would see the rows of all tenants"));
    statements.add(
        new Precondition.RoleBound(roles.app(), "so no policy would bind the application"));
    for (String other : roles.forbidden()) {
      statements.add(
          new Precondition.RolesApart(
              roles.app(), other, false, "who is not bound by the policies of the application"));
    }
    statements.add(
        new Precondition.RolesApart(
            roles.policy(), roles.app(), true, "so rules would see only what the caller may read"));
    statements.add(new Precondition.Closed(roles.app()));
    return statements;
  }

  /** Returns what is asked of the modules that are there already. */
  private List<Statement> others() {
    PostgresViews views = new PostgresViews(schema, roles);
    List<Statement> statements = new ArrayList<>();
    statements.add(new Precondition.Owned(CONTEXT, roles.owner()));
    if (views.needed()) {
      statements.add(new Precondition.Owned(PostgresViews.NAMESPACE, roles.policy()));
    }
    views
        .imported()
        .map(table -> new Precondition.Shown(placed(table.name()), roles.policy()))
        .forEach(statements::add);
    return statements;
  }

  private static SqlName placed(TableName table) {
    return new SqlName(table.namespace().isEmpty() ? "public" : table.namespace(), table.name());
  }

  private List<Statement> made() {
    return List.of(
        new Safeguard.CreateRole(roles.owner(), "nologin noinherit"),
        new Safeguard.CreateRole(roles.migrator().orElseThrow(), "nologin bypassrls"),
        new Safeguard.CreateRole(roles.policy(), "nologin noinherit nosuperuser nobypassrls"),
        new Safeguard.CreateRole(
            roles.app(), "nologin nosuperuser nobypassrls nocreaterole nocreatedb"));
  }

  private List<Statement> given() {
    return List.of(
        new Precondition.RolePresent(roles.owner()), new Precondition.RolePresent(roles.app()));
  }
}
