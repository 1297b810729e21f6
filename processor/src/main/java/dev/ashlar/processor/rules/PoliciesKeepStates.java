package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Moves;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.processor.analysis.Words;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a policy allows to create or to update can be so: a new row is in the initial state, and
 * only transitions change the state.
 */
final class PoliciesKeepStates implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (RuleGroup group : RuleGroup.all(subject)) {
      if (!group.table().machines().isEmpty()) {
        for (PolicyPlace place : group.places()) {
          if (place.policy().effect() == Policy.Effect.ALLOW) {
            place.policy().actions().forEach(action -> check(group, place, action, problems));
          }
        }
      }
    }
  }

  /** What can never hold for a reason of its own is reported for that. */
  private static void check(RuleGroup group, PolicyPlace place, Action action, Problems problems) {
    List<StateMachine> machines = group.table().machines();
    List<Core> cases = group.cases(place.policy(), action);
    List<Action> deeds = group.deeds(action);
    if (impossible(place, cases, machines, deeds).contains(false)) {
      return;
    }
    int first = impossible(place, cases, List.of(), deeds).indexOf(false);
    if (first >= 0) {
      Action deed = deeds.get(first);
      List<StateMachine> blamed = blamed(place, cases.get(first), deed);
      problems.add(
          Problem.of(
                  Code.POLICY_NEVER_HOLDS,
                  place.atFirst("check", "when"),
                  "%s can never %s: %s."
                      .formatted(
                          place.words(),
                          place.policy().actions().size() == 1 ? "hold" : "allow " + action,
                          deed == Action.CREATE ? initially(blamed) : changed(blamed)))
              .fix(fix(place.policy(), action, deed, blamed)));
    }
  }

  /** Returns for each of the cases whether it can never be while the states are as they have to. */
  private static List<Boolean> impossible(
      PolicyPlace place, List<Core> cases, List<StateMachine> machines, List<Action> deeds) {
    return IntStream.range(0, cases.size())
        .mapToObj(i -> isImpossible(place, cases.get(i), machines, deeds.get(i)))
        .toList();
  }

  /** Returns the machines none of which can be left out. */
  private static List<StateMachine> blamed(PolicyPlace place, Core allowed, Action deed) {
    List<StateMachine> blamed = place.table().machines();
    for (StateMachine machine : place.table().machines()) {
      List<StateMachine> others = new ArrayList<>(blamed);
      others.remove(machine);
      if (isImpossible(place, allowed, others, deed)) {
        blamed = others;
      }
    }
    return blamed;
  }

  private static String initially(List<StateMachine> machines) {
    return "%s of a new row %s %s"
        .formatted(
            Words.and(names(machines)),
            machines.size() == 1 ? "is" : "are",
            Words.and(machines.stream().map(StateMachine::initial).toList()));
  }

  private static String changed(List<StateMachine> machines) {
    return "it would change %s, which only transitions do".formatted(Words.or(names(machines)));
  }

  /** What a component's policies say of other cases, and that there are any, has to stay. */
  private static String fix(
      Policy policy, Action action, Action deed, List<StateMachine> machines) {
    boolean added = deed == Action.CREATE;
    String states =
        Words.or(
            machines.stream()
                .map(machine -> "\"%s == %s\"".formatted(machine.member(), machine.initial()))
                .toList());
    if (policy.member().isEmpty() && policy.actions().size() > 1) {
      return added
          ? "take %s out of it; a policy of its own can ask for %s.".formatted(action, states)
          : "take %s out of it, and write a @Transition.".formatted(action);
    }
    String instead = added ? "write %s, or ".formatted(states) : "write a @Transition, or ";
    return "%sleave %s out."
        .formatted(
            policy.member().isPresent() && !added ? "" : instead,
            machines.size() == 1 ? machines.get(0).member() : "them");
  }

  private static List<String> names(List<StateMachine> machines) {
    return machines.stream().map(StateMachine::member).toList();
  }

  private static boolean isImpossible(
      PolicyPlace place, Core allowed, List<StateMachine> machines, Action deed) {
    List<Core> cores = new ArrayList<>(List.of(allowed));
    machines.forEach(machine -> cores.add(Moves.surrounding(machine, deed)));
    return new Question(cores, List.of()).isImpossible(place.universe());
  }
}
