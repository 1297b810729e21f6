package dev.ashlar.sql.postgresql;

import static dev.ashlar.sql.postgresql.PgtapCalls.names;
import static dev.ashlar.sql.postgresql.PgtapCalls.test;
import static dev.ashlar.sql.postgresql.PgtapCalls.texts;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Unique;
import dev.ashlar.sql.Definition;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Tests that a table is there with its columns and constraints, and with no others.
 *
 * @param tables that hold the names of all constraints
 */
record PgtapShape(Table table, PostgresTables tables) {

  /** Returns the tests. */
  List<Statement> tests() {
    List<Statement> tests = new ArrayList<>();
    tests.add(of("has_table", "is there"));
    tests.add(of("columns_are", "has its columns", names(columns())));
    for (Column column : table.columns()) {
      tests.add(
          column.nullable()
              ? of("col_is_null", column.name() + " may be null", Sql.text(column.name()))
              : of("col_not_null", column.name() + " is required", Sql.text(column.name())));
    }
    tests.add(of("col_is_pk", "has its key", names(table.key().columns())));
    for (Unique unique : table.uniques()) {
      tests.add(of("col_is_unique", unique.name(), names(unique.columns())));
    }
    for (Reference reference : table.references()) {
      tests.add(reference(reference));
    }
    tests.add(checks());
    return tests;
  }

  private List<String> columns() {
    return table.columns().stream().map(Column::name).toList();
  }

  private Statement reference(Reference reference) {
    TableName target = reference.target();
    return of(
        "fk_ok",
        reference.name(),
        names(reference.columns()),
        Sql.text(target.namespace().isEmpty() ? "public" : target.namespace()),
        Sql.text(target.name()),
        names(reference.targetColumns()));
  }

  private Statement checks() {
    String query =
        "select conname::text from pg_catalog.pg_constraint where contype = 'c' and conrelid = "
            + "pg_catalog.to_regclass('%s')";
    List<String> checks =
        tables.constraints(table).stream()
            .filter(Definition.Check.class::isInstance)
            .map(each -> ((Definition.Check) each).name())
            .sorted()
            .toList();
    return test(
        "set_eq",
        Sql.text(query.formatted(PgtapTests.quoted(table))),
        texts(checks),
        Sql.text(PgtapTests.label(table) + " has its checks"));
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
