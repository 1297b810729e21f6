package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.processor.expr.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What names mean in the expressions of one table, or of one record inside it.
 *
 * @param owner the simple name of the type that the names belong to
 * @param subject what stands for the expression in messages
 * @param slots the columns, by the names that expressions use
 * @param tenantColumn the name of the tenant column; empty if there is none
 * @param links what leads to other rows, by name
 */
record TableScope(
    String owner,
    String subject,
    Map<String, Slot> slots,
    String tenantColumn,
    TableLinks links,
    Vocabulary vocabulary)
    implements Scope {

  TableScope {
    slots = new TreeMap<>(slots);
  }

  /** Returns the same names for an expression that messages call otherwise. */
  TableScope as(String other) {
    return new TableScope(owner, other, slots, tenantColumn, links, vocabulary);
  }

  /** Returns the names inside a record of the table. */
  TableScope inside(String record, Map<String, Slot> components) {
    return new TableScope(record, subject, components, tenantColumn, TableLinks.NONE, vocabulary);
  }

  @Override
  public Optional<Property> member(String path) {
    return Optional.ofNullable(slots.get(path))
        .map(
            slot ->
                new Property(
                    slot.column().name(),
                    slot.type(),
                    slot.column().nullable(),
                    slot.column().name().equals(tenantColumn),
                    Unusable.why(slot)));
  }

  @Override
  public Set<String> members() {
    return slots.keySet();
  }

  @Override
  public Set<String> relations() {
    return links.names();
  }

  @Override
  public Optional<Relation> relation(String name) {
    return links.find(name);
  }

  @Override
  public boolean hasActor() {
    return vocabulary.actor().isPresent();
  }

  @Override
  public Optional<Claim> claim(String name) {
    return vocabulary.actor().flatMap(actor -> actor.find(name)).map(TableScope::claim);
  }

  private static Claim claim(ActorShape.Claim claim) {
    ExprType type = claim.valueType().orElse(ExprType.of(ExprType.Kind.OPAQUE));
    return new Claim(claim.name(), type, claim.nullable(), claim.set());
  }

  @Override
  public Set<String> claims() {
    return vocabulary.actor().map(TableScope::names).orElse(Set.of());
  }

  private static Set<String> names(ActorShape actor) {
    Set<String> names = new TreeSet<>();
    actor.claims().forEach(claim -> names.add(claim.name()));
    return names;
  }

  @Override
  public List<String> roles() {
    return vocabulary.roles();
  }

  @Override
  public boolean anonymousActors() {
    return vocabulary
        .actor()
        .flatMap(actor -> actor.id().flatMap(actor::find))
        .map(ActorShape.Claim::nullable)
        .orElse(false);
  }

  @Override
  public List<String> constants(TypeName enumType) {
    return vocabulary.constants(enumType);
  }
}
