package dev.ashlar.sql.mysql;

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

/**
 * The tables of a schema on MySQL or MariaDB. References come after all tables, because they can go
 * round in circles.
 */
final class MySqlTables {

  static final NameLimit LIMIT = new NameLimit(64);

  private final Dialect dialect;
  private final MySqlFlavour flavour;
  private final TableLowering lowering;
  private final StateGuards guards;

  MySqlTables(Schema schema, Dialect dialect, MySqlFlavour flavour) {
    this.dialect = dialect;
    this.flavour = flavour;
    this.lowering =
        new TableLowering(
            dialect,
            dialect.types(schema),
            new MySqlChecks(flavour.jsonIsText()),
            LIMIT,
            new FlatNames(LIMIT)::inside);
    this.guards =
        new StateGuards(dialect, new FlatNames(LIMIT)::inside, LIMIT, new MySqlTriggers());
  }

  /**
   * Returns tables, indexes, references, what there is further, and last of all the fingerprint,
   * without which a script that stopped is taken for no schema.
   */
  Script script(Schema schema, String hash, List<Statement> further) {
    List<Statement> statements = new ArrayList<>();
    for (Table table : schema.tables()) {
      statements.add(create(table));
      table.indexes().forEach(index -> statements.add(lowering.index(table, index)));
      statements.addAll(guards.of(table));
    }
    for (Table table : schema.tables()) {
      SqlName name = dialect.name(table.name());
      table.references().stream()
          .map(reference -> lowering.foreignKey(table, reference))
          .forEach(key -> statements.add(new Definition.AddConstraint(name, key)));
    }
    Fingerprint fingerprint =
        new Fingerprint(SqlName.of("ashlar_schema"), "varchar(255)", flavour.tableOptions());
    statements.add(fingerprint.create());
    statements.addAll(further);
    statements.add(fingerprint.fill(schema.module(), hash));
    return new Script("Schema of " + schema.module() + " for " + flavour.product(), statements);
  }

  private Statement create(Table table) {
    List<Definition.Constraint> constraints = new ArrayList<>();
    constraints.add(new Definition.PrimaryKey(table.key().name(), table.key().columns()));
    countedColumn(table).ifPresent(constraints::add);
    constraints.addAll(lowering.constraints(table));
    return new Definition.CreateTable(
        dialect.name(table.name()),
        false,
        table.columns().stream().map(column -> column(table, column)).toList(),
        constraints,
        Optional.ofNullable(table.nativeOptions().get(dialect.id()))
            .orElse(flavour.tableOptions()));
  }

  /** An auto_increment column must lead an index; a key that the tenant leads is none of it. */
  private Optional<Definition.Constraint> countedColumn(Table table) {
    return table.columns().stream()
        .filter(TableLowering::isIdentity)
        .map(Column::name)
        .filter(column -> !table.key().columns().get(0).equals(column))
        .map(column -> counted(table, column))
        .findFirst();
  }

  private Definition.Constraint counted(Table table, String column) {
    String name = LIMIT.shortened(table.name().name() + "_" + column + "_counted");
    return new Definition.Unique(lowering.name(table, name), List.of(column));
  }

  private Definition.Column column(Table table, Column column) {
    String type = lowering.types().of(column.type());
    boolean large = type.equals("longtext") || type.equals("longblob") || type.equals("json");
    Optional<Definition.Computed> computed = lowering.computed(table, column);
    return new Definition.Column(
        column.name(),
        type,
        !column.nullable() && (computed.isEmpty() || flavour.computedMayBeRequired()),
        lowering
            .defaultValue(table, column)
            .map(
                value ->
                    new Definition.Default(value, large || !(value instanceof SqlExpr.Literal))),
        computed,
        TableLowering.isIdentity(column) ? "auto_increment" : "");
  }
}
