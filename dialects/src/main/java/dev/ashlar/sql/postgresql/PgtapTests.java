package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.Script;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tests of a database that has the schema, one file for each table, for pgTAP: that what the schema
 * says is there, and that roles may do what they may and nothing else. Each file is a transaction
 * that leaves nothing behind, run by a superuser.
 */
record PgtapTests(Schema schema, Dialect dialect, PostgresOptions options) {

  /** Returns the scripts by the names of their files, without ending. */
  Map<String, Script> files() {
    Map<String, Script> files = new TreeMap<>();
    for (Table table : schema.tables()) {
      files.put(label(table), script(table));
    }
    return files;
  }

  private Script script(Table table) {
    PostgresRoles roles = options.roles();
    List<Statement> tests = new ArrayList<>();
    tests.addAll(new PgtapShape(table, tables()).tests());
    tests.addAll(new PgtapSecurity(schema, table, roles).tests());
    PgtapMatrix matrix =
        new PgtapMatrix(schema, table, new PgtapRows(table, dialect.lexicon()), roles);
    List<Statement> statements = new ArrayList<>();
    statements.add(new Safeguard.Begin());
    statements.add(PgtapCalls.plan(tests.size() + matrix.tests()));
    statements.addAll(tests);
    statements.addAll(matrix.statements());
    statements.add(PgtapCalls.finish());
    statements.add(new Safeguard.Rollback());
    return new Script(
        "Tests of %s for pgTAP 1.2 and later, on PostgreSQL".formatted(label(table)), statements);
  }

  private PostgresTables tables() {
    return new PostgresTables(schema, dialect, options.version());
  }

  /** Returns what the table is called in files and in descriptions. */
  static String label(Table table) {
    return namespace(table) + "." + table.name().name();
  }

  /** Returns the namespace that the table really is in. */
  static String namespace(Table table) {
    return table.name().namespace().isEmpty() ? "public" : table.name().namespace();
  }

  /** Returns the name of the table as a text that PostgreSQL reads as a name. */
  static String quoted(Table table) {
    return new PostgresLexicon().name(name(table));
  }

  /** Returns the name of the table in statements, with its namespace. */
  static SqlName name(Table table) {
    return new SqlName(namespace(table), table.name().name());
  }
}
