package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Rows;
import dev.ashlar.ir.logic.Witness;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where actors may have no identity, a policy with a condition lets nobody in of whom nothing is
 * known, unless it says so: without any condition, or by asking who is signed in.
 */
final class StrangersKeptOut implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    Optional<ActorShape.Claim> id =
        subject
            .schema()
            .actor()
            .flatMap(actor -> actor.id().flatMap(actor::find))
            .filter(ActorShape.Claim::nullable);
    if (id.isEmpty()) {
      return;
    }
    Value identity =
        new Value.ClaimValue(
            id.get().name(), id.get().valueType().orElse(ExprType.of(Kind.OPAQUE)), true);
    RuleGroup.all(subject).forEach(group -> check(group, identity, problems));
    TransitionPlace.all(subject).forEach(place -> check(place, identity, problems));
  }

  private static void check(TransitionPlace place, Value identity, Problems problems) {
    Transition transition = place.move().transition();
    boolean guarded = transition.when().isPresent() || !transition.roles().isEmpty();
    if (guarded
        && !isDeliberate(place.rule(transition.from()), identity)
        && question(place.move().allowed(), identity).answer(place.universe())
            instanceof Witness example) {
      problems.add(
          problem(
              place.guard(),
              place.words(),
              transition.name(),
              new ExampleText(place.text()).of(example)));
    }
  }

  private static void check(RuleGroup group, Value identity, Problems problems) {
    Map<Action, Core> beside = new EnumMap<>(Action.class);
    for (PolicyPlace place : group.places()) {
      if (place.policy().effect() == Policy.Effect.ALLOW) {
        strangers(group, place, beside, identity).ifPresent(problems::add);
      }
    }
  }

  /**
   * Returns the first action that a stranger may do.
   *
   * @param beside what else the actions demand, as far as it was asked for
   */
  private static Optional<Problem> strangers(
      RuleGroup group, PolicyPlace place, Map<Action, Core> beside, Value identity) {
    for (Action action : place.policy().actions()) {
      Core allowed = OneRule.allows(place.policy(), action);
      if (!isDeliberate(allowed, identity)) {
        Core others =
            beside.computeIfAbsent(
                action, each -> Core.all(List.of(group.lifted(each), group.surrounding(each))));
        if (question(Core.all(List.of(allowed, others)), identity).answer(place.universe())
            instanceof Witness example) {
          return Optional.of(problem(place, action, example));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDeliberate(Core allowed, Value identity) {
    return allowed.equals(Core.TRUE)
        || atoms(allowed)
            .anyMatch(
                atom ->
                    atom instanceof Core.Authenticated
                        || (atom instanceof Core.Null test && test.value().equals(identity)));
  }

  /** Asks for somebody without claims, who has none of the roles and is in none of the sets. */
  private static Question question(Core allowed, Value identity) {
    List<Core> holding = new ArrayList<>(List.of(allowed, new Core.Null(identity, true)));
    Rows.values(allowed)
        .filter(value -> value instanceof Value.ClaimValue && value.nullable())
        .forEach(claim -> holding.add(new Core.Null(claim, true)));
    List<Core> failing = new ArrayList<>();
    atoms(allowed)
        .forEach(
            atom -> {
              if (atom instanceof Core.Role role) {
                failing.add(new Core.Role(role.roles(), true));
              } else if (atom instanceof Core.ClaimMember member) {
                failing.add(new Core.ClaimMember(member.value(), member.claim(), true));
              }
            });
    return new Question(holding, failing);
  }

  private static Stream<Core> atoms(Core core) {
    if (core instanceof Core.All all) {
      return all.parts().stream().flatMap(StrangersKeptOut::atoms);
    }
    return core instanceof Core.Any any
        ? any.parts().stream().flatMap(StrangersKeptOut::atoms)
        : Stream.of(core);
  }

  private static Problem problem(PolicyPlace place, Action action, Witness example) {
    return problem(
        place.atFirst("when", "check"),
        place.words(),
        action.name().toLowerCase(Locale.ROOT)
            + place.policy().member().map(member -> " " + member).orElse(""),
        new ExampleText(place.text(action == Action.UPDATE)).of(example));
  }

  private static Problem problem(Anchor anchor, String subject, String deed, String example) {
    return Problem.of(
            Code.POLICY_ALLOWS_STRANGERS,
            anchor,
            "%s holds though every claim of the actor is absent: a caller who is not signed in could %s."
                .formatted(subject, deed))
        .fix("write \"isAuthenticated() && ...\", or say by whom.")
        .note(example);
  }
}
