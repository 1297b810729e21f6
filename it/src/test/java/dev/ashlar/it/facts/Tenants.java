package dev.ashlar.it.facts;

import dev.ashlar.it.facts.Facts.ColumnFact;
import dev.ashlar.it.facts.Facts.ConstraintFact;
import dev.ashlar.it.facts.Facts.TableFact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which tables of a schema belong to tenants, as far as their columns show it.
 *
 * <p>A table is a tenant's if it has a required column of a usual name. It stays shared if a shared
 * table refers to it, since Ashlar refuses a reference that tells one tenant of another (TN105).
 *
 * @param column the tenant column, the same in all tables; absent in a schema without tenants
 * @param type its type
 * @param tables the tables that belong to tenants
 */
record Tenants(Optional<String> column, String type, Set<String> tables) {
  private static final List<String> USUAL =
      List.of(
          "tenant_id",
          "organization_id",
          "organisation_id",
          "org_id",
          "company_id",
          "workspace_id",
          "account_id",
          "team_id",
          "project_id");

  static Tenants of(Facts facts) {
    for (String name : USUAL) {
      Set<String> types = new HashSet<>();
      Set<String> tables = new HashSet<>();
      for (TableFact table : facts.tables()) {
        table
            .findColumn(name)
            .filter(ColumnFact::notNull)
            .filter(column -> column.generated().isEmpty() && column.identity().isEmpty())
            .ifPresent(
                column -> {
                  types.add(column.type());
                  tables.add(table.qualified());
                });
      }
      if (tables.size() > 1 && types.size() == 1) {
        share(facts, tables);
        return new Tenants(Optional.of(name), types.iterator().next(), Set.copyOf(tables));
      }
    }
    return new Tenants(Optional.empty(), "uuid", Set.of());
  }

  private static void share(Facts facts, Set<String> tenants) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (TableFact table : facts.tables()) {
        if (!tenants.contains(table.qualified())) {
          for (ConstraintFact key : table.constraints(ConstraintFact.Kind.FOREIGN_KEY)) {
            changed |=
                target(facts, key).map(TableFact::qualified).map(tenants::remove).orElse(false);
          }
        }
      }
    }
  }

  /** Returns the table that a foreign key refers to. */
  static Optional<TableFact> target(Facts facts, ConstraintFact key) {
    String name = key.refTable().replace("\"", "");
    return facts.findTable(name.startsWith("public.") ? name.substring(7) : name);
  }
}
