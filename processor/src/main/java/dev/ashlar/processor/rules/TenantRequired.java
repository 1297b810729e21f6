package dev.ashlar.processor.rules;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.stream.Stream;

/**
 * Once any table has tenants, every table that is not shared says which tenant a row belongs to.
 */
final class TenantRequired implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    if (!anyTenant(subject.schema())) {
      return;
    }
    for (Table table : subject.schema().tables()) {
      if (table.tenancy() instanceof Tenancy.Untenanted) {
        problems.add(
            Code.TENANT_MISSING,
            subject.at(table.id()),
            "Table %s has no tenant column: every tenant would see its rows."
                .formatted(table.type().shortName()),
            "mark a component @Tenant, or write @Table(shared = true).");
      }
    }
  }

  private static boolean anyTenant(Schema schema) {
    return Stream.concat(schema.tables().stream(), schema.imported().stream())
        .anyMatch(table -> table.tenancy() instanceof Tenancy.Tenanted);
  }
}
