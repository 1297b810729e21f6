package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Actor;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Schema;
import dev.ashlar.processor.decl.ActorDecl;
import dev.ashlar.processor.decl.Declarations;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Optional;

/** Decides who asks: the actor of this module, or the only one of the modules it uses. */
final class ActorChoice {
  private ActorChoice() {}

  /** Returns the actor, if there is one. */
  static Optional<ActorShape> of(
      Declarations declarations, List<Schema> dependencies, Places places, Problems problems) {
    List<ActorDecl> own = declarations.actors();
    for (ActorDecl second : own.subList(Math.min(1, own.size()), own.size())) {
      Anchor anchor = second.mark(Actor.class).map(Mark::anchor).orElse(second.anchor());
      problems.add(
          Code.ACTOR_MISSING,
          anchor,
          "%s and %s are both @Actor: nothing would say which of them asks."
              .formatted(own.get(0).name().last(), second.name().last()),
          "keep one of them.");
    }
    if (!own.isEmpty()) {
      ActorDecl first = own.get(0);
      places.put(Part.of(ElementId.of(TypeNames.of(first.name()))), first.anchor());
      return Optional.of(ActorResolver.resolve(first));
    }
    List<ActorShape> foreign =
        dependencies.stream().flatMap(schema -> schema.actor().stream()).distinct().toList();
    return foreign.size() == 1 ? Optional.of(foreign.get(0)) : Optional.empty();
  }
}
