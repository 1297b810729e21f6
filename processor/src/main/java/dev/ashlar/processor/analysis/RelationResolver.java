package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the to-many sides of references, and both sides of connections. */
final class RelationResolver {
  private RelationResolver() {}

  /** Returns the relations of each table that has any. */
  static Map<TableName, List<Relation>> resolve(
      List<Outline> outlines, Map<TypeName, List<Reference>> references, List<Join> joins) {
    Map<TableName, List<Relation>> relations = new TreeMap<>();
    for (Outline outline : outlines) {
      for (Reference reference : references.getOrDefault(outline.type(), List.of())) {
        reference
            .inverse()
            .ifPresent(
                inverse ->
                    put(
                        relations,
                        reference.target(),
                        new Relation(
                            inverse, outline.table().name(), reference.name(), Optional.empty())));
      }
    }
    joins.forEach(join -> add(join, relations));
    return relations;
  }

  private static void add(Join join, Map<TableName, List<Relation>> relations) {
    TableName between = join.table().name();
    String own = join.own().name();
    String other = join.other().name();
    put(
        relations,
        join.own().target(),
        new Relation(join.connection().as(), between, own, Optional.of(other)));
    join.connection()
        .inverse()
        .ifPresent(
            inverse ->
                put(
                    relations,
                    join.other().target(),
                    new Relation(inverse, between, other, Optional.of(own))));
  }

  private static void put(
      Map<TableName, List<Relation>> relations, TableName table, Relation relation) {
    relations.computeIfAbsent(table, name -> new ArrayList<>()).add(relation);
  }
}
