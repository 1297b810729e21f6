package dev.ashlar.ir.json;

import dev.ashlar.ir.StateMachine;

/** State machines and their transitions. */
final class MachineJson {
  private MachineJson() {}

  static Fields write(StateMachine machine) {
    return new Fields()
        .put("member", machine.member())
        .put("column", machine.column())
        .put("states", machine.states())
        .put("initial", machine.initial())
        .putAll("transitions", machine.transitions(), MachineJson::write);
  }

  static StateMachine read(Node node) {
    return new StateMachine(
        node.text("member"),
        node.text("column"),
        node.typeName("states"),
        node.text("initial"),
        node.list("transitions", MachineJson::readTransition));
  }

  private static Fields write(StateMachine.Transition transition) {
    return new Fields()
        .put("name", transition.name())
        .putTexts("from", transition.from())
        .put("to", transition.to())
        .putTexts("roles", transition.roles())
        .put("when", transition.when(), ConditionJson::write);
  }

  private static StateMachine.Transition readTransition(Node node) {
    return new StateMachine.Transition(
        node.text("name"),
        node.texts("from"),
        node.text("to"),
        node.texts("roles"),
        node.find("when").map(ConditionJson::read));
  }
}
