package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.LinkedColumns;
import dev.ashlar.sql.NameLimit;
import dev.ashlar.sql.Related;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.Select;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * The views through which conditions follow links: of each table that one leads to, the tenant's
 * raw rows with the columns that rules name.
 *
 * <p>They run with the rights of a role of their own. Through the tables themselves a condition
 * would see the rows that the caller may read, so that {@code none} would grant what it cannot see,
 * and a table that is linked to itself would recurse without end.
 */
record PostgresViews(Schema schema, PostgresRoles roles) implements Related {

  /** Where the views are. */
  static final String NAMESPACE = "ashlar_view";

  private static final NameLimit LIMIT = new NameLimit(63);

  @Override
  public Table table(TableName name) {
    return schema
        .findTable(name)
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  @Override
  public Select.Source source(Table table, String alias) {
    return new Select.Source.Table(view(table.name()), Optional.of(alias));
  }

  @Override
  public boolean showsRemoved() {
    return false;
  }

  /** Whether some rule of the schema follows a link. */
  boolean needed() {
    return !columns().isEmpty();
  }

  /** Returns the tables that rules follow links to, also those of other modules. */
  Stream<Table> tables() {
    return columns().keySet().stream().map(this::table);
  }

  /** Returns the tables of other modules that rules follow links to. */
  Stream<Table> imported() {
    return tables().filter(table -> isImported(table.name()));
  }

  private boolean isImported(TableName table) {
    return schema.imported().stream().anyMatch(each -> each.name().equals(table));
  }

  /** Returns the privileges that the views need, granted by the owner of the tables. */
  List<Statement> grants() {
    List<Statement> statements = new ArrayList<>();
    if (roles.ownerAsks()) {
      return statements;
    }
    columns()
        .forEach(
            (name, columns) ->
                statements.add(
                    new Safeguard.Grant(
                        List.of("select"),
                        read(table(name), columns),
                        Safeguard.Target.table(new SqlName(name.namespace(), name.name())),
                        List.of(roles.policy()))));
    return statements;
  }

  /** Returns the views, made by the role that they run with the rights of. */
  List<Statement> views() {
    List<Statement> statements = new ArrayList<>();
    columns()
        .forEach(
            (name, columns) -> {
              statements.add(new Safeguard.CreateView(view(name), query(table(name), columns)));
              statements.add(
                  new Safeguard.Grant(
                      List.of("select"),
                      List.of(),
                      Safeguard.Target.table(view(name)),
                      List.of(roles.app())));
            });
    return statements;
  }

  /**
   * Returns whether a row is of the session's tenant; absent where there are no tenants. It is not
   * in a sub-select here: with one, a table that is linked to itself recurses.
   */
  static Optional<SqlExpr> ofTenant(Schema schema, Table table) {
    return table
        .tenantColumn()
        .flatMap(
            tenant ->
                schema
                    .actor()
                    .map(
                        actor ->
                            Sql.equal(
                                Sql.column(table.name().name(), tenant.name()),
                                PostgresActor.inGuards(actor).tenant())));
  }

  private static List<String> read(Table table, SortedSet<String> columns) {
    List<String> read = new ArrayList<>(columns);
    table.tenantColumn().map(column -> column.name()).ifPresent(read::add);
    table.findStamp(Stamp.DELETED_AT).map(column -> column.name()).ifPresent(read::add);
    return read.stream().distinct().sorted().toList();
  }

  /**
   * Returns the rows of a view. Row security limits them to the tenant; where the views run with
   * the rights of the tables' owner, who could turn it off, they say so themselves too.
   */
  private Select query(Table table, SortedSet<String> columns) {
    String qualifier = table.name().name();
    List<SqlExpr> outputs = columns.stream().map(column -> Sql.column(qualifier, column)).toList();
    SqlName name = new SqlName(table.name().namespace(), table.name().name());
    Select rows = Select.from(new Select.Source.Table(name, Optional.empty()), outputs);
    List<SqlExpr> conditions = new ArrayList<>();
    if (roles.ownerAsks()) {
      ofTenant(schema, table).ifPresent(conditions::add);
    }
    table
        .findStamp(Stamp.DELETED_AT)
        .map(removed -> new SqlExpr.NullTest(Sql.column(qualifier, removed.name()), true))
        .ifPresent(conditions::add);
    return conditions.isEmpty() ? rows : rows.where(Sql.all(conditions));
  }

  /** Modules look at different columns of one table, so each has a view of a table of others. */
  private SqlName view(TableName table) {
    String name =
        table.namespace().isEmpty() ? table.name() : table.namespace() + "_" + table.name();
    String module = isImported(table) ? schema.module().replace('.', '_') + "_" : "";
    return new SqlName(NAMESPACE, LIMIT.shortened(module + name));
  }

  private SortedMap<TableName, SortedSet<String>> columns() {
    List<Core> decisions = new ArrayList<>();
    schema.tables().forEach(table -> decisions.addAll(Access.decisions(table)));
    return LinkedColumns.of(decisions);
  }
}
