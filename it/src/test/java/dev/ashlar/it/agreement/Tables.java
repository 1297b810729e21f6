package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Copies of the subject table that differ in their names and rules. */
final class Tables {
  private Tables() {}

  /** Returns the table with other rules. */
  static Table withRules(Table table, List<Policy> rules) {
    return table.withPolicies(rules);
  }

  /** Returns the table with a number in its names. */
  static Table numbered(Table table, int number) {
    return copy(
        table,
        new TypeName(table.type().packageName(), table.type().simpleName() + number),
        new TableName(table.name().namespace(), name(table, number)),
        new PrimaryKey(name(table, number) + "_pkey", table.key().columns()),
        table.policies());
  }

  /** Returns the name of the numbered table. */
  static String name(Table table, int number) {
    return table.name().name() + "_" + number;
  }

  /** Returns the schema with a numbered table for each variant. */
  static Schema all(Schema schema, List<Variant> variants) {
    List<Table> tables = new ArrayList<>(schema.tables());
    variants.forEach(variant -> tables.add(numbered(variant.table(), variant.number())));
    return schema.withTables(tables);
  }

  private static Table copy(
      Table table, TypeName type, TableName name, PrimaryKey key, List<Policy> rules) {
    return new Table(
        type,
        table.shape(),
        name,
        table.formerNames(),
        table.tenancy(),
        table.members(),
        table.columns(),
        key,
        table.uniques(),
        table.checks(),
        table.references(),
        table.relations(),
        table.indexes(),
        rules,
        table.machines(),
        table.nativeOptions(),
        table.doc());
  }
}
