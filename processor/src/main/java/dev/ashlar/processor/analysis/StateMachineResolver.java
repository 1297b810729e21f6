package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides how the rows of a table move from state to state. */
final class StateMachineResolver {
  private final Outline outline;
  private final Problems problems;
  private final Places places;
  private final TransitionNames names;
  private final TransitionResolver transitions;

  StateMachineResolver(Outline outline, TableScope scope, Places places) {
    this.outline = outline;
    this.problems = outline.problems();
    this.places = places;
    this.names = new TransitionNames(outline, scope.relations());
    this.transitions = new TransitionResolver(outline, scope);
  }

  /** Returns the state machines, in the order of their members. */
  List<StateMachine> resolve() {
    List<StateMachine> machines = new ArrayList<>();
    for (MemberDecl member : outline.decl().members()) {
      member
          .mark(dev.ashlar.annotation.StateMachine.class)
          .flatMap(mark -> machine(member, mark))
          .ifPresent(machines::add);
    }
    return machines;
  }

  private Optional<StateMachine> machine(MemberDecl member, Mark mark) {
    Optional<Slot> slot = outline.layout().slot(member.name()).filter(Slot::understood);
    if (slot.isEmpty()) {
      return Optional.empty();
    }
    if (!(member.type() instanceof JavaType.Enumeration states)) {
      wrong(
          mark.anchor(),
          "@StateMachine is on %s, which is %s and no enum: there would be no states to move between."
              .formatted(member.name(), member.type().written()),
          "declare an enum of the states, and %s of that type.".formatted(member.name()));
      return Optional.empty();
    }
    if (member.nullable()) {
      wrong(
          mark.anchor(),
          "@StateMachine is on %s, which may be null: a row without a state could never leave it."
              .formatted(member.name()),
          "write \"%s %s\".".formatted(states.written(), member.name()));
    }
    if (!(slot.get().column().type() instanceof ColumnType.Choice)) {
      member.mark(Column.class).ifPresent(column -> nativeType(member, column));
      return Optional.empty();
    }
    if (!states.constants().contains(mark.string("initial"))) {
      problems.add(
          UnknownState.of(
              mark.at("initial"),
              "@StateMachine of %s starts in".formatted(member.name()),
              mark.string("initial"),
              states,
              "no row could be added"));
      return Optional.of(machine(slot.get(), states, states.constants().get(0), mark));
    }
    StateMachine machine = machine(slot.get(), states, mark.string("initial"), mark);
    new ReachableStates(machine).check(places, outline);
    return Optional.of(machine);
  }

  private StateMachine machine(Slot slot, JavaType.Enumeration states, String initial, Mark mark) {
    List<Transition> found = new ArrayList<>();
    for (Mark each : mark.nested("value")) {
      if (names.accept(each)) {
        places.put(outline.type(), Part.Kind.TRANSITION, each.string("name"), each);
        transitions.resolve(each, states).ifPresent(found::add);
      }
    }
    return new StateMachine(
        slot.path(), slot.column().name(), TypeNames.of(states.name()), initial, found);
  }

  private void nativeType(MemberDecl member, Mark column) {
    if (column.has("type")) {
      wrong(
          column.at("type"),
          "%s is stored as %s, a type of one database: nothing could tell one of its states from another."
              .formatted(member.name(), column.string("type")),
          "leave \"type\" out, or write @Enumerated(NATIVE).");
    }
  }

  private void wrong(Anchor anchor, String message, String fix) {
    problems.add(Code.TRANSITION_IMPOSSIBLE, anchor, message, fix);
  }
}
