package dev.ashlar.processor.expr;

import dev.ashlar.ir.expr.RowRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of elements that the part of the expression being read is inside of. */
final class Elements {
  private final Map<String, Standpoint> named = new HashMap<>();

  /** Returns the element of the name. */
  Optional<Standpoint> find(String name) {
    return Optional.ofNullable(named.get(name));
  }

  /** Gives the name to rows that the relation leads to from here. */
  void enter(String name, Standpoint from, Scope.Relation relation) {
    named.put(name, new Standpoint(new RowRef.Element(name), relation.target(), from.steps() + 1));
  }

  /** Takes the name away again. */
  void leave(String name) {
    named.remove(name);
  }
}
