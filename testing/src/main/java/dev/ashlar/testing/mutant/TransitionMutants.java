package dev.ashlar.testing.mutant;

import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the mistakes that authors of {@code @Transition} make, one at a time. */
record TransitionMutants(
    Schema schema, Table table, ConditionMutants conditions, Constants constants) {

  /** Returns what can stand in the place of the transition. */
  Stream<Variant<Transition>> of(StateMachine machine, Transition transition) {
    List<Variant<Transition>> variants = new ArrayList<>();
    variants.add(
        new Variant<>(with(transition, Optional.of(Always.fails(table))), "never to be taken"));
    if (!transition.roles().isEmpty()) {
      variants.add(new Variant<>(with(transition, List.of()), "without by"));
    }
    constants
        .roles(transition.roles())
        .forEach(each -> variants.add(each.in(roles -> with(transition, roles))));
    transition
        .when()
        .ifPresent(
            when -> {
              variants.add(new Variant<>(with(transition, Optional.empty()), "without when"));
              conditions
                  .of(when)
                  .forEach(
                      each -> variants.add(each.in(other -> with(transition, Optional.of(other)))));
            });
    variants.addAll(beginnings(machine, transition));
    return variants.stream().map(each -> each.in(this::undecided));
  }

  private Transition undecided(Transition transition) {
    return with(transition, transition.when().map(each -> Always.undecided(table, each)));
  }

  private List<Variant<Transition>> beginnings(StateMachine machine, Transition transition) {
    List<Variant<Transition>> variants = new ArrayList<>();
    List<String> from = transition.from();
    if (from.size() > 1) {
      for (String state : from) {
        variants.add(
            new Variant<>(
                from(transition, from.stream().filter(each -> !each.equals(state)).toList()),
                "not from " + state));
      }
    }
    List<String> states = schema.findEnum(machine.states()).map(EnumType::names).orElse(List.of());
    for (String state : states) {
      if (!from.contains(state) && !state.equals(transition.to())) {
        List<String> more = new ArrayList<>(from);
        more.add(state);
        variants.add(new Variant<>(from(transition, more), "also from " + state));
      }
    }
    return variants;
  }

  private static Transition from(Transition transition, List<String> from) {
    return new Transition(
        transition.name(), from, transition.to(), transition.roles(), transition.when());
  }

  private static Transition with(Transition transition, List<String> roles) {
    return new Transition(
        transition.name(), transition.from(), transition.to(), roles, transition.when());
  }

  private static Transition with(Transition transition, Optional<Condition> when) {
    return new Transition(
        transition.name(), transition.from(), transition.to(), transition.roles(), when);
  }
}
