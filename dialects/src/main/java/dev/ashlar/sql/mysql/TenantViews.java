package dev.ashlar.sql.mysql;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.Select;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Statement;
import dev.ashlar.sql.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The views through which an account reaches the rows of one tenant and no others: that of the
 * session, which says it in a variable. They stand where statements look for the tables, so
 * statements are the same with and without them.
 *
 * @param views names of the views, and of tables without tenants
 * @param stored names of the tables behind them
 * @param collation of texts
 * @param account what may use the views, and nothing behind them
 */
record TenantViews(
    Schema schema,
    MySqlNames views,
    MySqlNames stored,
    TypeNames types,
    String collation,
    MySqlAccount account) {

  private static final SqlExpr TENANT = Sql.keyword("@ashlar_tenant");

  /** Returns the function that tells the tenant, the views, and what the account may do. */
  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    tenantColumn().ifPresent(column -> statements.add(function(column.type())));
    for (Table table : schema.tables()) {
      table.tenantColumn().ifPresent(tenant -> statements.add(view(table, tenant)));
      statements.add(grant(views.of(table.name()), privileges(table)));
    }
    statements.add(grant(SqlName.of("ashlar_schema"), List.of("select")));
    return statements;
  }

  private Optional<Column> tenantColumn() {
    return schema.tables().stream().flatMap(table -> table.tenantColumn().stream()).findFirst();
  }

  /** Views cannot look at variables, functions can. No variable is null, and so no row's tenant. */
  private Statement function(ColumnType type) {
    String words = types.of(type);
    if (type instanceof ColumnType.Uuid) {
      SqlExpr digits = Sql.call("replace", TENANT, Sql.text("-"), Sql.text(""));
      return new Safeguard.TenantFunction(words, Sql.call("unhex", digits));
    }
    if (type instanceof ColumnType.Text) {
      SqlExpr text = Sql.call("substr", TENANT, Sql.number("2"));
      String binary = words + " character set utf8mb4 collate " + collation;
      return new Safeguard.TenantFunction(binary, text);
    }
    return new Safeguard.TenantFunction(words, TENANT);
  }

  private Statement view(Table table, Column tenant) {
    SqlName rows = stored.of(table.name());
    List<SqlExpr> columns =
        table.columns().stream().map(column -> Sql.column(rows.name(), column.name())).toList();
    Select query =
        Select.from(new Select.Source.Table(rows, Optional.empty()), columns)
            .where(
                Sql.equal(
                    Sql.column(rows.name(), tenant.name()),
                    Sql.call(Safeguard.TenantFunction.NAME)));
    return new Safeguard.TenantView(views.of(table.name()), query);
  }

  private Statement grant(SqlName name, List<String> privileges) {
    return new Safeguard.GrantAccount(privileges, name, account.user(), account.host());
  }

  /** Rules that follow links read every table; the rules of a table are kept by the DAOs alone. */
  private static List<String> privileges(Table table) {
    boolean marks = table.findStamp(Stamp.DELETED_AT).isPresent();
    List<String> privileges = new ArrayList<>(List.of("select"));
    if (allows(table, Action.CREATE)) {
      privileges.add("insert");
    }
    if (allows(table, Action.UPDATE)
        || !table.machines().isEmpty()
        || (marks && allows(table, Action.DELETE))) {
      privileges.add("update");
    }
    if (!marks && allows(table, Action.DELETE)) {
      privileges.add("delete");
    }
    return privileges;
  }

  private static boolean allows(Table table, Action action) {
    return table.policies().stream()
        .anyMatch(rule -> rule.effect() == Policy.Effect.ALLOW && rule.decides(action));
  }
}
