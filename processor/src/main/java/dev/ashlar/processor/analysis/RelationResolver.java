package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the to-many sides of references. */
final class RelationResolver {
  private RelationResolver() {}

  /** Returns the relations of each table that has any. */
  static Map<TableName, List<Relation>> resolve(
      List<Outline> outlines, Map<TypeName, List<Reference>> references) {
    Map<TableName, List<Relation>> relations = new TreeMap<>();
    for (Outline outline : outlines) {
      for (Reference reference : references.getOrDefault(outline.type(), List.of())) {
        reference
            .inverse()
            .ifPresent(
                inverse ->
                    relations
                        .computeIfAbsent(reference.target(), name -> new ArrayList<>())
                        .add(new Relation(inverse, outline.table().name(), reference.name())));
      }
    }
    return relations;
  }
}
