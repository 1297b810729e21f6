package dev.ashlar.processor.rules;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeRef;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.Optional;

/** Every tenant component has the type of the actor's. */
final class TenantTypesAgree implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    Optional<ActorShape> actor = subject.schema().actor();
    Optional<ActorShape.Claim> claim = actor.flatMap(shape -> shape.tenant().flatMap(shape::find));
    if (claim.isEmpty()) {
      return;
    }
    for (Table table : subject.schema().tables()) {
      table
          .tenantColumn()
          .ifPresent(tenant -> compare(subject, table, tenant, actor.get(), claim.get(), problems));
    }
  }

  private static void compare(
      Subject subject,
      Table table,
      Column tenant,
      ActorShape actor,
      ActorShape.Claim claim,
      Problems problems) {
    Optional<TypeRef> type =
        table.members().stream()
            .filter(member -> member.name().equals(tenant.id().member()))
            .map(Member::type)
            .findFirst();
    if (type.isPresent() && !type.get().equals(claim.type())) {
      String expected = claim.type().name().shortName();
      problems.add(
          Code.TENANT_TYPE,
          subject.origins().of(new Part(tenant.id(), Part.Kind.TENANT, "")),
          "%s is %s here and %s in %s: no row would be anybody's."
              .formatted(
                  tenant.id().member(),
                  type.get().name().shortName(),
                  expected,
                  actor.type().shortName()),
          "write \"%s %s\".".formatted(expected, tenant.id().member()));
    }
  }
}
