package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says which columns and claims hold keys, and of what: a key of a customer cannot stand where one
 * of an invoice is wanted. Only UUIDs and numbers of 64 bits are told apart in this way.
 */
final class Keys {

  private final Schema schema;
  private final Names names;

  Keys(Schema schema, Names names) {
    this.schema = schema;
    this.names = names;
  }

  /** Returns the type of the keys in the column, such as {@code InvoiceId}. */
  Optional<String> of(Table table, Column column) {
    return isKeyType(column.type()) ? follow(table, column, new HashSet<>()) : Optional.empty();
  }

  /** Returns the type of the keys in the claim: of the actor or of the tenant. */
  Optional<String> of(ActorShape actor, ActorShape.Claim claim) {
    if (actor.id().filter(claim.name()::equals).isPresent()) {
      return Optional.of(names.of(actor.type()) + "Id");
    }
    return actor.tenant().filter(claim.name()::equals).map(Keys::tenantKey);
  }

  /** Returns the type of the table's own keys, if it has a key of its own in one column. */
  Optional<String> own(Table table) {
    List<Column> id = table.idColumns();
    return id.size() == 1 && isKeyType(id.get(0).type()) && referenceOf(table, id.get(0)).isEmpty()
        ? Optional.of(names.of(table.type()) + "Id")
        : Optional.empty();
  }

  private Optional<String> follow(Table table, Column column, Set<String> seen) {
    if (!seen.add(table.name() + "#" + column.name())) {
      return Optional.empty();
    }
    Optional<String> target =
        referenceOf(table, column).flatMap(reference -> target(reference, column, seen));
    if (target.isPresent()) {
      return target;
    }
    if (table.tenantColumn().filter(column::equals).isPresent()) {
      return schema.actor().flatMap(ActorShape::tenant).map(Keys::tenantKey);
    }
    if (table.idColumns().equals(List.of(column))) {
      return own(table);
    }
    return isActor(column) ? actorKey() : Optional.empty();
  }

  private Optional<String> target(Reference reference, Column column, Set<String> seen) {
    String name = reference.targetColumns().get(reference.columns().indexOf(column.name()));
    return schema
        .findTable(reference.target())
        .flatMap(target -> target.findColumn(name).flatMap(found -> follow(target, found, seen)));
  }

  /** Returns the reference in which the column stands for more than the tenant. */
  private static Optional<Reference> referenceOf(Table table, Column column) {
    boolean tenant = table.tenantColumn().filter(column::equals).isPresent();
    return table.references().stream()
        .filter(reference -> reference.columns().contains(column.name()))
        .filter(reference -> !tenant || reference.columns().size() == 1)
        .findFirst();
  }

  private Optional<String> actorKey() {
    return schema
        .actor()
        .flatMap(actor -> actor.id().flatMap(actor::find).flatMap(claim -> of(actor, claim)));
  }

  private static boolean isActor(Column column) {
    return column.source() instanceof Source.Stamped stamped
        && (stamped.stamp() == Stamp.CREATED_BY || stamped.stamp() == Stamp.UPDATED_BY);
  }

  private static boolean isKeyType(ColumnType type) {
    return type instanceof ColumnType.Uuid
        || (type instanceof ColumnType.Int number && number.bits() == 64);
  }

  private static String tenantKey(String claim) {
    String name = claim.substring(0, 1).toUpperCase(Locale.ROOT) + claim.substring(1);
    return name.endsWith("Id") ? name : name + "Id";
  }
}
