package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.Unique;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.sql.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the self-check expects of a schema, as tables of constants. */
record SelfCheckFacts(Schema schema, PostgresRoles roles, Lexicon lexicon) {

  /** Returns the constants as the beginning of a {@code with}. */
  String asTables() {
    PostgresPolicies policies = new PostgresPolicies(schema, roles);
    PostgresGuards guards = new PostgresGuards(schema, roles);
    return String.join(
        ",\n",
        facts(
            "tenant_name (namespace, tbl, tenant_column)",
            3,
            tables().flatMap(table -> tenant(table).stream())),
        facts(
            "shared_name (namespace, tbl)",
            2,
            tables().filter(table -> table.tenantColumn().isEmpty()).map(this::name)),
        facts(
            "policy_name (namespace, tbl, policy)",
            3,
            tables()
                .flatMap(
                    table ->
                        policies.of(table).stream()
                            .map(policy -> with(name(table), policy.name())))),
        facts("guard_name (namespace, tbl)", 2, tables().filter(guards::has).map(this::name)),
        facts(
            "viewed_name (namespace, tbl)",
            2,
            new PostgresViews(schema, roles).tables().map(this::name)),
        facts(
            "unled_index (namespace, idx)",
            2,
            tables()
                .flatMap(
                    table ->
                        unledIndexes(table).stream()
                            .map(index -> List.of(namespace(table), index)))),
        facts(
            "unled_reference (namespace, tbl, reference)",
            3,
            tables()
                .flatMap(
                    table ->
                        unledReferences(table).stream()
                            .map(reference -> with(name(table), reference)))));
  }

  /** Returns the namespaces of the schema as a list of constants. */
  String namespaces() {
    return tables()
        .map(this::namespace)
        .distinct()
        .sorted()
        .map(lexicon::text)
        .collect(Collectors.joining(", "));
  }

  private Stream<Table> tables() {
    return schema.tables().stream();
  }

  private String namespace(Table table) {
    return table.name().namespace().isEmpty() ? "public" : table.name().namespace();
  }

  private List<String> name(Table table) {
    return List.of(namespace(table), table.name().name());
  }

  private static List<String> with(List<String> row, String further) {
    return Stream.concat(row.stream(), Stream.of(further)).toList();
  }

  private List<List<String>> tenant(Table table) {
    return table.tenantColumn().map(Column::name).stream()
        .map(column -> with(name(table), column))
        .toList();
  }

  private static List<String> unledIndexes(Table table) {
    if (!(table.tenancy() instanceof Tenancy.Tenanted tenanted)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    if (!table.key().columns().get(0).equals(tenanted.column())) {
      names.add(table.key().name());
    }
    table.uniques().stream()
        .filter(unique -> !unique.columns().get(0).equals(tenanted.column()))
        .map(Unique::name)
        .forEach(names::add);
    table.indexes().stream()
        .filter(index -> index.unique() && !isLed(index, tenanted.column()))
        .map(Index::name)
        .forEach(names::add);
    return names;
  }

  private static boolean isLed(Index index, String tenant) {
    return index.terms().get(0).value() instanceof Value.ColumnValue column
        && column.column().equals(tenant);
  }

  private static List<String> unledReferences(Table table) {
    if (!(table.tenancy() instanceof Tenancy.Tenanted tenanted)) {
      return List.of();
    }
    return table.references().stream()
        .filter(reference -> !reference.columns().get(0).equals(tenanted.column()))
        .map(Reference::name)
        .toList();
  }

  private String facts(String name, int columns, Stream<List<String>> rows) {
    List<String> values = rows.map(this::row).toList();
    String none = "select " + "null::text, ".repeat(columns - 1) + "null::text where false";
    return name
        + " as (\n  "
        + (values.isEmpty() ? none : "values\n    " + String.join(",\n    ", values))
        + ")";
  }

  private String row(List<String> constants) {
    return constants.stream().map(lexicon::text).collect(Collectors.joining(", ", "(", ")"));
  }
}
