package dev.ashlar.sql.mysql;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.sql.FlatNames;
import dev.ashlar.sql.NameLimit;
import dev.ashlar.sql.SqlName;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tables are called.
 *
 * @param behind the tables that lie behind a view of the tenant's rows, which has their usual name
 */
record MySqlNames(Set<TableName> behind) {

  /** Every table has its usual name. */
  static final MySqlNames USUAL = new MySqlNames(Set.of());

  private static final NameLimit LIMIT = new NameLimit(64);
  private static final FlatNames FLAT = new FlatNames(LIMIT);

  MySqlNames {
    behind = Set.copyOf(behind);
  }

  /** Returns the names of a schema whose tenants' tables all lie behind views. */
  static MySqlNames behindViews(Schema schema) {
    return new MySqlNames(
        Stream.concat(schema.tables().stream(), schema.imported().stream())
            .filter(table -> table.tenantColumn().isPresent())
            .map(Table::name)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Returns the name of the table. */
  SqlName of(TableName table) {
    SqlName usual = FLAT.table(table);
    return behind.contains(table)
        ? SqlName.of(LIMIT.shortened("ashlar_rows_" + usual.name()))
        : usual;
  }
}
