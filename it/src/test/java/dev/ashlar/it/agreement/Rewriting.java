package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Ways to write rules differently, and what that may do to any answer. */
enum Rewriting {
  DOUBLE_NEGATION(Effect.NONE, each -> new Condition.Not(new Condition.Not(each))),

  AND_TRUE(Effect.NONE, each -> new Condition.And(List.of(each, new Condition.Truth(true)))),

  OR_FALSE(Effect.NONE, each -> new Condition.Or(List.of(new Condition.Truth(false), each))),

  OPERANDS_REVERSED(Effect.NONE, each -> ConditionParts.replaced(each, Rewriting::reversed)),

  DE_MORGAN(Effect.NONE, each -> ConditionParts.replaced(each, Rewriting::deMorgan)),

  RULES_SHUFFLED(Effect.NONE, each -> each) {
    @Override
    List<Policy> of(List<Policy> rules, RandomPolicies others, Random random) {
      List<Policy> shuffled = new ArrayList<>(rules);
      Collections.shuffle(shuffled, random);
      return shuffled;
    }
  },

  FURTHER_DENY(Effect.NO_MORE, each -> each) {
    @Override
    List<Policy> of(List<Policy> rules, RandomPolicies others, Random random) {
      return others.further(rules, Policy.Effect.DENY);
    }
  },

  FURTHER_ALLOW(Effect.NO_LESS, each -> each) {
    @Override
    List<Policy> of(List<Policy> rules, RandomPolicies others, Random random) {
      return others.further(rules, Policy.Effect.ALLOW);
    }
  };

  /** What a rewriting may do. */
  enum Effect {
    NONE,
    NO_MORE,
    NO_LESS;

    boolean allows(Set<UUID> before, Set<UUID> after) {
      return switch (this) {
        case NONE -> before.equals(after);
        case NO_MORE -> before.containsAll(after);
        case NO_LESS -> after.containsAll(before);
      };
    }
  }

  private final Effect effect;
  private final UnaryOperator<Condition> change;

  Rewriting(Effect effect, UnaryOperator<Condition> change) {
    this.effect = effect;
    this.change = change;
  }

  Effect effect() {
    return effect;
  }

  /** Returns the rules, written differently. */
  List<Policy> of(List<Policy> rules, RandomPolicies others, Random random) {
    return Rules.with(rules, change);
  }

  private static Condition reversed(Condition condition) {
    List<Condition> parts = new ArrayList<>(ConditionParts.of(condition));
    Collections.reverse(parts);
    return ConditionParts.with(condition, parts);
  }

  private static Condition deMorgan(Condition condition) {
    List<Condition> opposites =
        ConditionParts.of(condition).stream().<Condition>map(Condition.Not::new).toList();
    if (condition instanceof Condition.And) {
      return new Condition.Not(new Condition.Or(opposites));
    }
    return condition instanceof Condition.Or
        ? new Condition.Not(new Condition.And(opposites))
        : condition;
  }
}
