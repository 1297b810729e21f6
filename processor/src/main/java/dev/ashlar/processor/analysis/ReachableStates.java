package dev.ashlar.processor.analysis;

import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.processor.diagnostics.Code;
import java.util.HashSet;
import java.util.Set;

/** Finds transitions that start where no row can come that began in the initial state. */
record ReachableStates(StateMachine machine) {

  /** Warns about them. Rows from before may be in such states, so it is no error. */
  void check(Places places, Outline outline) {
    if (outline.problems().hasErrors()) {
      return;
    }
    Set<String> reached = reached();
    for (Transition transition : machine.transitions()) {
      if (transition.from().stream().noneMatch(reached::contains)) {
        String name = transition.name();
        outline
            .problems()
            .add(
                Code.TRANSITION_UNREACHABLE,
                places
                    .anchor(
                        Part.of(outline.type(), Part.Kind.TRANSITION, name),
                        outline.decl().anchor())
                    .at("from"),
                "Transition %s starts in %s, where no transition leads from %s: no new row could take it."
                    .formatted(name, Words.and(transition.from()), machine.initial()),
                "add a transition that leads there, or remove this one.");
      }
    }
  }

  private Set<String> reached() {
    Set<String> reached = new HashSet<>(Set.of(machine.initial()));
    boolean more = true;
    while (more) {
      more = false;
      for (Transition transition : machine.transitions()) {
        if (transition.from().stream().anyMatch(reached::contains)) {
          more |= reached.add(transition.to());
        }
      }
    }
    return reached;
  }
}
