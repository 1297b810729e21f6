package dev.ashlar.processor.decl;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one module declares.
 *
 * @param tables sorted by name
 * @param actors sorted by name; more than one is a mistake
 * @param packages those that carry annotations of ours, sorted by name
 */
public record Declarations(
    List<TableDecl> tables, List<ActorDecl> actors, List<PackageDecl> packages) {
  public Declarations {
    tables = tables.stream().sorted(Comparator.comparing(TableDecl::name)).toList();
    actors = actors.stream().sorted(Comparator.comparing(ActorDecl::name)).toList();
    packages = packages.stream().sorted(Comparator.comparing(PackageDecl::name)).toList();
  }

  /** Returns the package of this name, if it carries annotations of ours. */
  public Optional<PackageDecl> ofPackage(String name) {
    return packages.stream().filter(one -> one.name().equals(name)).findFirst();
  }
}
