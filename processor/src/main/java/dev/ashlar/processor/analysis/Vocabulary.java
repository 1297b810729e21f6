package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * What expressions of every table can name: the actor and the enums.
 *
 * @param enums all that tables and the actor use
 */
record Vocabulary(Optional<ActorShape> actor, List<EnumType> enums) {
  Vocabulary {
    enums = List.copyOf(enums);
  }

  /** Returns the constants of the actor's role enum; none without one. */
  List<String> roles() {
    return actor.flatMap(ActorShape::roleEnum).map(this::constants).orElse(List.of());
  }

  /** Returns the constants of the enum in declaration order; none of an unknown one. */
  List<String> constants(TypeName type) {
    return enums.stream()
        .filter(each -> each.type().equals(type))
        .findFirst()
        .map(EnumType::names)
        .orElse(List.of());
  }
}
