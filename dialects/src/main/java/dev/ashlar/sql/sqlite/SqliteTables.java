package dev.ashlar.sql.sqlite;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.sql.Definition;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Fingerprint;
import dev.ashlar.sql.FlatNames;
import dev.ashlar.sql.NameLimit;
import dev.ashlar.sql.Script;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.StateGuards;
import dev.ashlar.sql.Statement;
import dev.ashlar.sql.TableLowering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a schema on SQLite, which can add no constraint later and looks no target up. */
final class SqliteTables {

  static final NameLimit LIMIT = new NameLimit(128);

  private final Dialect dialect;
  private final TableLowering lowering;
  private final StateGuards guards;

  SqliteTables(Schema schema, Dialect dialect) {
    this.dialect = dialect;
    this.lowering =
        new TableLowering(
            dialect,
            dialect.types(schema),
            new SqliteChecks(),
            LIMIT,
            new FlatNames(LIMIT)::inside);
    this.guards =
        new StateGuards(dialect, new FlatNames(LIMIT)::inside, LIMIT, new SqliteTriggers());
  }

  /** Returns tables with their indexes, and the fingerprint. */
  Script script(Schema schema, String hash) {
    List<Statement> statements = new ArrayList<>();
    for (Table table : schema.tables()) {
      statements.add(create(table));
      table.indexes().forEach(index -> statements.add(lowering.index(table, index)));
      statements.addAll(guards.of(table));
    }
    Fingerprint fingerprint = new Fingerprint(SqlName.of("ashlar_schema"), "text", "strict");
    statements.add(fingerprint.create());
    statements.add(fingerprint.fill(schema.module(), hash));
    return new Script("Schema of " + schema.module() + " for SQLite", statements);
  }

  private Statement create(Table table) {
    List<Definition.Constraint> constraints = new ArrayList<>();
    boolean counted = table.columns().stream().anyMatch(TableLowering::isIdentity);
    if (!counted) {
      constraints.add(
          new Definition.PrimaryKey(
              lowering.name(table, table.key().name()), table.key().columns()));
    } else if (table.key().columns().size() > 1) {
      constraints.add(
          new Definition.Unique(lowering.name(table, table.key().name()), table.key().columns()));
    }
    constraints.addAll(lowering.constraints(table));
    table.references().stream()
        .map(reference -> lowering.foreignKey(table, reference))
        .forEach(constraints::add);
    return new Definition.CreateTable(
        dialect.name(table.name()),
        false,
        table.columns().stream().map(column -> column(table, column)).toList(),
        constraints,
        Optional.ofNullable(table.nativeOptions().get(dialect.id())).orElse("strict"));
  }

  /** A column that is counted must be the whole key, and then no number is ever used again. */
  private Definition.Column column(Table table, Column column) {
    return new Definition.Column(
        column.name(),
        lowering.types().of(column.type()),
        !column.nullable(),
        lowering
            .defaultValue(table, column)
            .map(value -> new Definition.Default(value, !(value instanceof SqlExpr.Literal))),
        lowering.computed(table, column),
        TableLowering.isIdentity(column) ? "primary key autoincrement" : "");
  }
}
