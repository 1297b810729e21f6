package dev.ashlar.it.agreement;

import dev.ashlar.ir.TypeName;
import dev.ashlar.processor.expr.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What names mean in random conditions. */
record SubjectScope(Vocabulary vocabulary) implements Scope {

  @Override
  public String owner() {
    return "Subject";
  }

  @Override
  public String subject() {
    return "Policy of Subject";
  }

  @Override
  public Optional<Property> member(String path) {
    return vocabulary.columns().stream()
        .filter(column -> column.member().equals(path))
        .map(
            column ->
                new Property(
                    column.name(), column.type(), column.nullable(), false, Optional.empty()))
        .findFirst();
  }

  @Override
  public Set<String> members() {
    return vocabulary.columns().stream().map(Vocabulary.Column::member).collect(Collectors.toSet());
  }

  @Override
  public Set<String> relations() {
    return Set.of();
  }

  @Override
  public Optional<Relation> relation(String name) {
    return Optional.empty();
  }

  @Override
  public boolean hasActor() {
    return true;
  }

  @Override
  public Optional<Claim> claim(String name) {
    Stream<Claim> single =
        vocabulary.claims().stream()
            .map(claim -> new Claim(claim.name(), claim.type(), claim.nullable(), false));
    Stream<Claim> sets =
        vocabulary.sets().stream().map(claim -> new Claim(claim.name(), claim.type(), false, true));
    return Stream.concat(single, sets).filter(claim -> claim.name().equals(name)).findFirst();
  }

  @Override
  public Set<String> claims() {
    return Stream.concat(vocabulary.claims().stream(), vocabulary.sets().stream())
        .map(Vocabulary.Claim::name)
        .collect(Collectors.toSet());
  }

  @Override
  public List<String> roles() {
    return Pool.ROLES;
  }

  @Override
  public boolean anonymousActors() {
    return true;
  }

  @Override
  public List<String> constants(TypeName enumType) {
    return Pool.STATES;
  }
}
