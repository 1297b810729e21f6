package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Default;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.ReferentialAction;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides the foreign keys of a table. */
final class ReferenceResolver {
  private final Outline outline;
  private final Places places;
  private final Problems problems;

  ReferenceResolver(Outline outline, Places places) {
    this.outline = outline;
    this.places = places;
    this.problems = outline.problems();
  }

  /** Returns the references of the table. */
  List<Reference> resolve(Targets targets) {
    List<Reference> references = new ArrayList<>();
    for (ReferenceGroup group : ReferenceGroups.of(outline, targets)) {
      resolve(group).ifPresent(references::add);
    }
    return references;
  }

  private Optional<Reference> resolve(ReferenceGroup group) {
    boolean complete = complete(group) && typesMatch(group) && staysInTenant(group);
    if (!complete) {
      return Optional.empty();
    }
    emptied(group, "onDelete");
    emptied(group, "onUpdate");
    List<String> own = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (String keyColumn : group.target().key().columns()) {
      own.add(group.part(keyColumn).map(slot -> slot.column().name()).orElseGet(this::tenant));
      other.add(keyColumn);
    }
    Reference reference =
        new Reference(
            group.saying("name").givenName().orElseGet(() -> outline.names().reference(own)),
            group.toOne(),
            own,
            group.target().name(),
            other,
            group.saying("onDelete").action("onDelete"),
            group.saying("onUpdate").action("onUpdate"),
            group.saying("deferrable").mark().bool("deferrable", false),
            group.saying("inverse").inverse());
    places.put(
        Part.of(outline.type(), Part.Kind.REFERENCE, reference.name()),
        group.first().mark().anchor());
    return Optional.of(reference);
  }

  private String tenant() {
    return outline.table().tenantColumn().map(Column::name).orElseThrow();
  }

  private boolean complete(ReferenceGroup group) {
    List<Column> missing = group.missing();
    if (missing.isEmpty()) {
      return true;
    }
    List<String> names = missing.stream().map(column -> column.id().member()).toList();
    problems.add(
        Code.REFERENCE_TYPE,
        group.first().mark().at("value"),
        "%s references %s without %s of its key: no key would ever match."
            .formatted(
                group.first().member().name(), group.target().type().shortName(), Words.and(names)),
        "add a component for %s, marked @Reference too.".formatted(Words.and(names)));
    return false;
  }

  private boolean typesMatch(ReferenceGroup group) {
    for (Map.Entry<Column, Slot> part : group.parts().entrySet()) {
      Slot slot = part.getValue();
      if (!ColumnTypes.comparable(slot.column().type(), part.getKey().type())) {
        String expected = ColumnTypes.javaName(part.getKey().type());
        problems.add(
            Code.REFERENCE_TYPE,
            group.first().mark().at("value"),
            "%s is %s and %s of %s is %s: no key would ever match."
                .formatted(
                    slot.path(),
                    ColumnTypes.javaName(slot.column().type()),
                    part.getKey().id().member(),
                    group.target().type().shortName(),
                    expected),
            "write \"%s %s\".".formatted(expected, slot.path()));
        return false;
      }
    }
    return true;
  }

  /** Whether the reference cannot lead from one tenant to the rows of another. */
  private boolean staysInTenant(ReferenceGroup group) {
    Table target = group.target();
    if (!(target.tenancy() instanceof Tenancy.Tenanted)) {
      return true;
    }
    Tenancy own = outline.table().tenancy();
    if (own instanceof Tenancy.Shared) {
      problems.add(
          Code.SHARED_REFERENCES_TENANT,
          group.first().mark().at("value"),
          "%s is shared and references %s, which belongs to tenants: a shared row would tell every tenant that one tenant's row exists."
              .formatted(outline.type().shortName(), target.type().shortName()),
          "turn the reference round, or give %s a tenant.".formatted(outline.type().shortName()));
      return false;
    }
    if (!(own instanceof Tenancy.Tenanted)) {
      return false;
    }
    return target.idColumns().isEmpty() ? isTenant(group) : true;
  }

  private boolean isTenant(ReferenceGroup group) {
    boolean same =
        group.parts().values().stream().allMatch(slot -> slot.column().name().equals(tenant()));
    if (!same) {
      problems.add(
          Code.SHARED_REFERENCES_TENANT,
          group.first().mark().at("value"),
          "%s references %s, whose only key is the tenant: it would lead to another tenant's row."
              .formatted(group.first().member().name(), group.target().type().shortName()),
          "reference it from the @Tenant component, or make %s shared."
              .formatted(group.target().type().shortName()));
    }
    return same;
  }

  private void emptied(ReferenceGroup group, String attribute) {
    ReferenceMark mark = group.saying(attribute);
    ReferentialAction action = mark.action(attribute);
    for (Slot slot : group.parts().values()) {
      if (action == ReferentialAction.SET_NULL && !slot.column().nullable()) {
        required(mark, attribute, slot, "@Nullable");
      } else if (action == ReferentialAction.SET_DEFAULT && slot.mark(Default.class).isEmpty()) {
        required(mark, attribute, slot, "@Default");
      }
    }
  }

  private void required(ReferenceMark mark, String attribute, Slot slot, String cure) {
    String event = attribute.equals("onDelete") ? "deleting" : "changing the key of";
    problems.add(
        Code.REQUIRED_SET_NULL,
        mark.mark().at(attribute),
        "%s %s and says %s = %s: %s the row it refers to would fail."
            .formatted(
                slot.path(),
                cure.equals("@Nullable") ? "is required" : "has no @Default",
                attribute,
                mark.action(attribute),
                event),
        "mark it %s, or write \"%s = RESTRICT\".".formatted(cure, attribute));
  }
}
