package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Namespace;
import dev.ashlar.annotation.RenamedFrom;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.TableName;
import dev.ashlar.processor.decl.Declarations;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.TableDecl;
import java.util.List;
import java.util.Optional;

/** Decides what a table is called in the database, and was called before. */
final class TableNameResolver {
  private final Declarations declarations;
  private final Places places;

  TableNameResolver(Declarations declarations, Places places) {
    this.declarations = declarations;
    this.places = places;
  }

  /** Returns the name of the table. */
  TableName resolve(TableDecl table) {
    Optional<Mark> mark = table.mark(dev.ashlar.annotation.Table.class);
    String given = mark.map(m -> m.string("name")).orElse("");
    if (!given.isEmpty()) {
      ElementId id = ElementId.of(TypeNames.of(table.name()));
      mark.ifPresent(m -> places.put(Part.givenName(id), m.at("name")));
    }
    return new TableName(
        namespace(table), given.isEmpty() ? SnakeCase.of(table.name().last()) : given);
  }

  /** Returns the former names of the table; one without a namespace is in the present one. */
  List<TableName> formerNames(TableDecl table) {
    String present = namespace(table);
    return table
        .mark(RenamedFrom.class)
        .map(mark -> mark.strings("value"))
        .orElse(List.of())
        .stream()
        .map(name -> parsed(name, present))
        .toList();
  }

  private static TableName parsed(String name, String present) {
    int dot = name.indexOf('.');
    return dot < 0
        ? new TableName(present, name)
        : new TableName(name.substring(0, dot), name.substring(dot + 1));
  }

  private String namespace(TableDecl table) {
    String own =
        table
            .mark(dev.ashlar.annotation.Table.class)
            .map(mark -> mark.string("namespace"))
            .orElse("");
    return own.isEmpty()
        ? declarations
            .ofPackage(table.name().packageName())
            .flatMap(found -> found.mark(Namespace.class))
            .map(mark -> mark.string("value"))
            .orElse("")
        : own;
  }
}
