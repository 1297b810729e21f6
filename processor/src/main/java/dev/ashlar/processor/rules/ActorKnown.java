package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.Optional;

/** Where tables belong to tenants, an actor says which tenant it acts for. */
final class ActorKnown implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    Optional<Table> tenanted =
        subject.schema().tables().stream()
            .filter(table -> table.tenantColumn().isPresent())
            .findFirst();
    if (tenanted.isEmpty()) {
      return;
    }
    Column tenant = tenanted.get().tenantColumn().orElseThrow();
    Anchor anchor = subject.origins().of(new Part(tenant.id(), Part.Kind.TENANT, ""));
    String table = tenanted.get().type().shortName();
    if (subject.schema().actor().isEmpty()) {
      problems.add(
          Code.ACTOR_MISSING,
          anchor,
          "%s belongs to tenants, and there is no @Actor: nothing would say who asks."
              .formatted(table),
          "annotate the caller's record @Actor.");
    } else if (subject.schema().actor().get().tenant().isEmpty()) {
      problems.add(
          Code.TENANT_TYPE,
          anchor,
          "%s belongs to tenants, and %s has no @Tenant: no row would be anybody's."
              .formatted(table, subject.schema().actor().get().type().shortName()),
          "mark a component of the actor @Tenant.");
    }
  }
}
