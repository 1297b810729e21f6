package dev.ashlar.it.agreement;

import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.processor.expr.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * What names mean in the rules of a table of a model.
 *
 * @param links gives the link of a table with a name
 */
record ModelScope(Model model, Entity entity, BiFunction<Entity, String, Link> links)
    implements Scope {
  /** Returns what names mean before the compiler has seen the model. */
  static ModelScope of(Model model, Entity entity) {
    return new ModelScope(model, entity, model::nominal);
  }

  private static final Scope CALLER = new SubjectScope(Vocabulary.ofSubject());

  @Override
  public String owner() {
    return entity.type();
  }

  @Override
  public String subject() {
    return "Policy of " + entity.type();
  }

  @Override
  public Optional<Property> member(String path) {
    return entity.values().stream()
        .filter(column -> column.member().equals(path))
        .map(
            column ->
                new Property(
                    column.name(), column.type(), column.nullable(), false, Optional.empty()))
        .findFirst();
  }

  @Override
  public Set<String> members() {
    Set<String> members = new TreeSet<>();
    entity.values().forEach(column -> members.add(column.member()));
    return members;
  }

  @Override
  public Set<String> relations() {
    Set<String> relations = new TreeSet<>();
    model.leads(entity).forEach(lead -> relations.add(lead.name()));
    return relations;
  }

  @Override
  public Optional<Relation> relation(String name) {
    return model
        .findLead(entity, name)
        .map(
            lead ->
                new Relation(
                    links.apply(entity, name), new ModelScope(model, lead.target(), links), false));
  }

  @Override
  public boolean hasActor() {
    return true;
  }

  @Override
  public Optional<Claim> claim(String name) {
    return CALLER.claim(name);
  }

  @Override
  public Set<String> claims() {
    return CALLER.claims();
  }

  @Override
  public List<String> roles() {
    return CALLER.roles();
  }

  @Override
  public boolean anonymousActors() {
    return CALLER.anonymousActors();
  }

  @Override
  public List<String> constants(TypeName enumType) {
    return CALLER.constants(enumType);
  }
}
