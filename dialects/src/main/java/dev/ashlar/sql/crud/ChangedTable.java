package dev.ashlar.sql.crud;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Feature;
import dev.ashlar.sql.Related;
import dev.ashlar.sql.Select;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import java.util.List;
import java.util.Optional;

/**
 * Where a statement that changes a table finds rows that others are linked to. MySQL refuses to
 * read the table that it changes (error 1093), unless it has put the rows aside before, which a
 * derived table with a limit makes it do.
 *
 * @param tenant that a row is of the tenant of the changed row; absent for a shared table
 */
record ChangedTable(
    Related tables, Table changed, Select.Source.Table source, Optional<SqlExpr> tenant)
    implements Related {

  /** What the rows are called that are put aside. */
  private static final String ASIDE = "aside";

  /** As many rows as there can be. */
  private static final String ALL = "18446744073709551615";

  /**
   * Returns what the database can read while it changes the table.
   *
   * @param qualifier what the changed row is called in the statement
   */
  static Related of(Schema schema, Table table, Dialect dialect, String qualifier) {
    Related related = dialect.related(schema);
    if (dialect.support().has(Feature.READS_CHANGED_TABLE)) {
      return related;
    }
    Optional<SqlExpr> tenant =
        table
            .tenantColumn()
            .map(
                column ->
                    Sql.equal(
                        Sql.column(ASIDE, column.name()), Sql.column(qualifier, column.name())));
    return new ChangedTable(
        related,
        table,
        new Select.Source.Table(dialect.name(table.name()), Optional.of(ASIDE)),
        tenant);
  }

  @Override
  public Table table(TableName name) {
    return tables.table(name);
  }

  @Override
  public Select.Source source(Table table, String alias) {
    if (!table.name().equals(changed.name())) {
      return tables.source(table, alias);
    }
    List<SqlExpr> columns =
        table.columns().stream().map(column -> Sql.column(ASIDE, column.name())).toList();
    Select all = Select.from(source, columns);
    return new Select.Source.Derived(
        tenant.map(all::where).orElse(all).limit(Sql.number(ALL)), alias);
  }

  @Override
  public boolean showsRemoved() {
    return tables.showsRemoved();
  }
}
