package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the transitions of a table as a constant, for screens that show where a row can go. */
final class TransitionList {

  private TransitionList() {}

  /** Returns the declaration; nothing for a table without transitions. */
  static Optional<String> of(TsModel model, Table table, TsFile file) {
    List<StateMachine> machines =
        table.machines().stream().filter(each -> !each.transitions().isEmpty()).toList();
    if (machines.isEmpty()) {
      return Optional.empty();
    }
    String name = model.names().of(table.type());
    String states =
        machines.stream()
            .map(machine -> file.type(model.names().of(machine.states())))
            .distinct()
            .collect(Collectors.joining(" | "));
    String roles =
        model
            .schema()
            .actor()
            .flatMap(ActorShape::roleEnum)
            .map(type -> file.type(model.names().of(type)))
            .orElse("string");
    String members =
        machines.stream().map(StateMachine::member).collect(Collectors.joining("` and `"));
    String lines =
        machines.stream()
            .flatMap(machine -> machine.transitions().stream())
            .map(TransitionList::line)
            .collect(Collectors.joining());
    return Optional.of(
        Comment.of(
                "",
                Doc.of(
                    "How `%s` moves from one state to another, and who moves it: everyone if nobody is named."
                        .formatted(members)))
            + "export const "
            + name
            + "Transitions = {\n"
            + lines
            + "} as const satisfies Record<string, { from: readonly "
            + (machines.size() == 1 ? states : "(" + states + ")")
            + "[]; to: "
            + states
            + "; by: readonly "
            + roles
            + "[] }>;\n");
  }

  private static String line(Transition transition) {
    return "  %s: { from: [%s], to: %s, by: [%s] },\n"
        .formatted(
            Identifiers.key(transition.name()),
            literals(transition.from()),
            Identifiers.literal(transition.to()),
            literals(transition.roles()));
  }

  private static String literals(List<String> names) {
    return names.stream().map(Identifiers::literal).collect(Collectors.joining(", "));
  }
}
