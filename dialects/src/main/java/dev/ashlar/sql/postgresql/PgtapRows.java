package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.sql.Lexicon;
import dev.ashlar.sql.Select;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What tests of privileges try with the rows of a table, as texts that pgTAP runs. A row of some
 * tenant is remembered in settings of the transaction, because the application cannot ask for it.
 */
record PgtapRows(Table table, Lexicon lexicon) {

  private static final String ROW = "ashlar_test.row";
  private static final String COUNT = "ashlar_test.rows";

  /** Returns what remembers a row, its tenant, and then how many rows the tenant has. */
  List<Statement> remember() {
    String key = table.key().columns().stream().map(this::column).collect(Collectors.joining(", "));
    String first = " from " + name() + " as t order by " + key + " limit 1";
    String row = "(select pg_catalog.to_jsonb(t)::text" + first + ")";
    String tenant =
        table
            .tenantColumn()
            .map(column -> "(select " + tenantText(column) + first + ")")
            .orElse("''");
    String whose =
        table
            .tenantColumn()
            .map(
                column ->
                    " where "
                        + tenantText(column)
                        + " = pg_catalog.current_setting('ashlar.tenant_id')")
            .orElse("");
    String rows = "(select count(*)::text from " + name() + " as t" + whose + ")";
    return List.of(
        Select.of(set("ashlar.tenant_id", absentAsEmpty(tenant)), set(ROW, absentAsEmpty(row))),
        Select.of(set(COUNT, new SqlExpr.Verbatim(rows))));
  }

  private static SqlExpr absentAsEmpty(String query) {
    return Sql.call("coalesce", new SqlExpr.Verbatim(query), Sql.text(""));
  }

  /** Returns what makes the session one of a caller with these roles, of the remembered tenant. */
  Statement context(String roles) {
    return Select.of(set("ashlar.present", Sql.text("=on")), set("ashlar.roles", Sql.text(roles)));
  }

  /** Returns what makes the session one of nobody. */
  Statement noContext() {
    return Select.of(
        set("ashlar.present", Sql.text("")),
        set("ashlar.roles", Sql.text("")),
        set("ashlar.tenant_id", Sql.text("")));
  }

  private static SqlExpr set(String setting, SqlExpr value) {
    return Sql.call("pg_catalog.set_config", Sql.text(setting), value, Sql.bool(true));
  }

  /** Returns a query of all rows. */
  SqlExpr read() {
    return Sql.text("select 1 from " + name());
  }

  /** Returns how many rows there are. */
  SqlExpr counted() {
    return new SqlExpr.Verbatim("(select count(*)::text from " + name() + ")");
  }

  /** Returns how many rows the tenant has. */
  SqlExpr remembered() {
    return Sql.call("pg_catalog.current_setting", Sql.text(COUNT));
  }

  /** Returns an insert of the remembered row once more. */
  SqlExpr copy() {
    String columns =
        table.columns().stream()
            .filter(column -> !(column.source() instanceof Source.Computed))
            .map(column -> lexicon.identifier(column.name()))
            .collect(Collectors.joining(", "));
    return Sql.text(
        "insert into %1$s (%2$s) select %2$s from pg_catalog.jsonb_populate_record(null::%1$s, nullif(pg_catalog.current_setting('%3$s'), '')::jsonb)"
            .formatted(name(), columns, ROW));
  }

  /** Returns a query that locks all rows for an update, for which the rules of UPDATE count too. */
  SqlExpr lock() {
    return Sql.text("select 1 from " + name() + " for update");
  }

  /** Returns a delete of all rows. */
  SqlExpr delete() {
    return Sql.text("delete from " + name() + " returning 1");
  }

  private String name() {
    return lexicon.name(PgtapTests.name(table));
  }

  private String column(String name) {
    return "t." + lexicon.identifier(name);
  }

  /** Returns the tenant as the context spells it. */
  private String tenantText(Column column) {
    String text = column(column.name()) + "::text";
    return column.type() instanceof ColumnType.Text ? "'=' || " + text : text;
  }
}
