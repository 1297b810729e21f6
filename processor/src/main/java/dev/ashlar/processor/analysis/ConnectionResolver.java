package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.ManyToMany;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.text.Singular;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out which tables a table is connected to, many to many. */
final class ConnectionResolver {
  private final Outline outline;
  private final Targets targets;
  private final Set<String> taken = new HashSet<>();

  ConnectionResolver(Outline outline, Targets targets) {
    this.outline = outline;
    this.targets = targets;
  }

  /** Returns the connections that make sense, in the order they are written. */
  List<Connection> resolve() {
    List<Connection> connections = new ArrayList<>();
    for (Mark mark : outline.decl().marks(ManyToMany.class)) {
      if (distinct(mark)) {
        target(mark)
            .filter(target -> staysInTenant(mark, target))
            .ifPresent(target -> connections.add(new Connection(outline, target, mark)));
      }
    }
    return connections;
  }

  private boolean distinct(Mark mark) {
    if (taken.add(Singular.of(mark.string("as")))) {
      return true;
    }
    outline
        .problems()
        .add(
            Code.INVERSE_TAKEN,
            mark.at("as"),
            "Two @ManyToMany of %s are called '%s': one list would hide the other."
                .formatted(outline.type().shortName(), mark.string("as")),
            "write another name.");
    return false;
  }

  private Optional<Table> target(Mark mark) {
    Optional<TypeName> type =
        mark.type("value")
            .filter(written -> !(written instanceof JavaType.Unresolved))
            .map(written -> TypeNames.use(written).name());
    Optional<Table> target = type.flatMap(targets::find);
    if (target.isEmpty() && type.isPresent() && !targets.isReported(type.get())) {
      String name = type.get().shortName();
      outline
          .problems()
          .add(
              Code.REFERENCE_TO_NO_TABLE,
              mark.at("value"),
              "%s is connected to %s, which is not a @Table: there would be nothing to connect."
                  .formatted(outline.type().shortName(), name),
              "put @Table on %s, or name another type.".formatted(name));
    }
    return target;
  }

  private boolean staysInTenant(Mark mark, Table target) {
    Tenancy tenancy = outline.table().tenancy();
    if (tenancy instanceof Tenancy.Tenanted || !(target.tenancy() instanceof Tenancy.Tenanted)) {
      return true;
    }
    if (!(tenancy instanceof Tenancy.Shared)) {
      return false;
    }
    String own = outline.type().shortName();
    String other = target.type().shortName();
    outline
        .problems()
        .add(
            Code.SHARED_REFERENCES_TENANT,
            mark.at("value"),
            "%s is shared and is connected to %s, which belongs to tenants: a shared row would tell every tenant that one tenant's row exists."
                .formatted(own, other),
            "write the @ManyToMany on %s, or give %s a tenant.".formatted(other, own));
    return false;
  }
}
