package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Tenant;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Optional;

/** Decides whose rows a table holds. */
final class TenancyResolver {
  private final Problems problems;

  TenancyResolver(Problems problems) {
    this.problems = problems;
  }

  /** Returns the tenancy of the table that is laid out so. */
  Tenancy resolve(TableDecl table, Layout layout) {
    List<MemberDecl> tenants = table.members().stream().filter(m -> m.has(Tenant.class)).toList();
    Optional<Mark> shared =
        table.mark(dev.ashlar.annotation.Table.class).filter(mark -> mark.bool("shared", false));
    if (tenants.isEmpty()) {
      return shared.isPresent() ? new Tenancy.Shared() : new Tenancy.Untenanted();
    }
    shared.ifPresent(mark -> sharedWithTenant(table, mark));
    if (tenants.size() > 1) {
      twoTenants(table, tenants);
    }
    return tenanted(tenants.get(0), layout);
  }

  private Tenancy tenanted(MemberDecl tenant, Layout layout) {
    Mark mark = tenant.mark(Tenant.class).orElseThrow();
    List<Slot> slots = layout.within(tenant.name());
    if (slots.size() != 1) {
      problems.add(
          Code.TENANT_NOT_SINGLE,
          mark.anchor(),
          "The tenant %s is stored in %s columns: statements could not be limited to one value."
              .formatted(tenant.name(), Words.number(slots.size())),
          "give it a type that is stored in one column.");
    } else if (slots.get(0).column().nullable()) {
      problems.add(
          Code.TENANT_NOT_SINGLE,
          mark.anchor(),
          "The tenant %s may be null: a row could be nobody's.".formatted(tenant.name()),
          "remove @Nullable.");
    }
    return slots.isEmpty()
        ? new Tenancy.Untenanted()
        : new Tenancy.Tenanted(slots.get(0).column().name(), mark.bool("leads", true));
  }

  private void sharedWithTenant(TableDecl table, Mark mark) {
    problems.add(
        Code.SHARED_WITH_TENANT,
        mark.at("shared"),
        "%s is shared and has a @Tenant: its rows would belong to one tenant and to all."
            .formatted(table.name().last()),
        "remove one of the two.");
  }

  private void twoTenants(TableDecl table, List<MemberDecl> tenants) {
    problems.add(
        Code.TENANT_NOT_SINGLE,
        tenants.get(1).mark(Tenant.class).orElseThrow().anchor(),
        "%s has %s @Tenant components: a row would belong to %s tenants."
            .formatted(
                table.name().last(), Words.number(tenants.size()), Words.number(tenants.size())),
        "keep one of them.");
  }
}
