package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.ObjectType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.TypeName;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds value objects that contain values of their own type, directly or through others. */
record Recursion(Schema schema, Shapes shapes) {

  /** Returns the types that contain themselves. */
  Set<TypeName> types() {
    return schema.objects().stream()
        .map(ObjectType::type)
        .filter(type -> reached(type).contains(type))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<TypeName> reached(TypeName type) {
    Set<TypeName> reached = new HashSet<>();
    follow(type, reached);
    return reached;
  }

  private void follow(TypeName type, Set<TypeName> reached) {
    schema.findObject(type).stream()
        .flatMap(object -> object.components().stream())
        .flatMap(component -> Mentions.nested(shapes.of(component)).stream())
        .filter(reached::add)
        .forEach(next -> follow(next, reached));
  }
}
