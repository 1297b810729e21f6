package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.TypeName;
import dev.ashlar.processor.decl.Declarations;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides all of a table that can be known without looking at any other. */
final class OutlineResolver {
  private final Optional<ActorShape> actor;
  private final Places places;
  private final TableNameResolver tableNames;

  OutlineResolver(Declarations declarations, Optional<ActorShape> actor, Places places) {
    this.actor = actor;
    this.places = places;
    this.tableNames = new TableNameResolver(declarations, places);
  }

  /** Returns the outline; absent for a type without members, which its reader has reported. */
  Optional<Outline> resolve(TableDecl decl) {
    if (decl.members().isEmpty()) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    new MarkRules(problems).check(decl);
    ColumnResolver columns =
        new ColumnResolver(new SourceResolver(decl, actor, problems), problems);
    Layout layout = LayoutResolver.resolve(decl, columns, problems);
    TableName name = tableNames.resolve(decl);
    ConstraintNames names = new ConstraintNames(name.name());
    new GivenNames(names).reserve(decl);
    Tenancy tenancy = new TenancyResolver(problems).resolve(decl, layout);
    PrimaryKey key = new KeyResolver(problems).resolve(decl, layout, tenancy, names);
    Table table = table(decl, name, tenancy, layout, key);
    ColumnPlaces.put(decl, table.type(), layout, places);
    return Optional.of(new Outline(decl, layout, table, names, problems));
  }

  private Table table(
      TableDecl decl, TableName name, Tenancy tenancy, Layout layout, PrimaryKey key) {
    TypeName type = TypeNames.of(decl.name());
    places.put(Part.of(ElementId.of(type)), decl.anchor());
    return new Table(
        type,
        Shapes.of(decl.shape()),
        name,
        tableNames.formerNames(decl),
        tenancy,
        layout.members(),
        layout.columns(),
        key,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Docs.of(decl));
  }
}
