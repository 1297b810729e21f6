package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.processor.expr.ExpressionChecker;
import dev.ashlar.processor.expr.Result;
import dev.ashlar.processor.expr.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes rules for all tables of a model at once. A table may ask {@code can} of the tables that
 * come before it, so that no question comes back.
 */
final class LinkedRules {
  private static final List<Action> OF_ROWS = List.of(Action.READ, Action.UPDATE, Action.DELETE);

  private final Random random;
  private final Model model;

  LinkedRules(Random random, Model model) {
    this.random = random;
    this.model = model;
  }

  /** Returns rules by table. */
  Map<String, List<Policy>> next() {
    Map<String, List<Policy>> rules = new TreeMap<>();
    for (Entity entity : model.entities()) {
      rules.put(entity.type(), rules(entity));
    }
    return rules;
  }

  private List<Policy> rules(Entity entity) {
    List<Policy> rules = new ArrayList<>();
    List<Action> actions = entity.shared() ? List.of(Action.READ) : List.of(Action.values());
    for (Action action : actions) {
      for (int i = action == Action.READ ? 1 + random.nextInt(2) : random.nextInt(3); i > 0; i--) {
        rules.add(rule(entity, "rule_" + rules.size(), Policy.Effect.ALLOW, action));
      }
      if (random.nextInt(4) == 0) {
        rules.add(rule(entity, "rule_" + rules.size(), Policy.Effect.DENY, action));
      }
    }
    return rules;
  }

  private Policy rule(Entity entity, String name, Policy.Effect effect, Action action) {
    boolean writes = action == Action.CREATE || action == Action.UPDATE;
    Use step = action == Action.UPDATE ? Use.POLICY_STEP : Use.POLICY_CHECK;
    return new Policy(
        name,
        effect,
        List.of(action),
        random.nextInt(4) == 0 ? List.of(Pool.ROLES.get(random.nextInt(2))) : List.of(),
        random.nextInt(8) == 0
            ? Optional.empty()
            : Optional.of(read(entity, action, Use.POLICY_WHEN)),
        writes && random.nextInt(3) == 0
            ? Optional.of(read(entity, action, step))
            : Optional.empty(),
        Optional.empty());
  }

  private Condition read(Entity entity, Action action, Use use) {
    List<LinkedConditions.Place> places = new ArrayList<>();
    places.add(new LinkedConditions.Place("", entity, 0));
    if (use == Use.POLICY_STEP) {
      places.add(new LinkedConditions.Place("old.", entity, 0));
    }
    LinkedConditions conditions =
        new LinkedConditions(random, model, asked -> askable(entity, action, asked));
    String text = conditions.next(1 + random.nextInt(3), places);
    return read(text, use, ModelScope.of(model, entity));
  }

  private List<Action> askable(Entity entity, Action action, Entity asked) {
    int own = model.entities().indexOf(entity);
    int other = model.entities().indexOf(asked);
    if (other < own) {
      return asked.shared() ? List.of(Action.READ) : OF_ROWS;
    }
    return other == own && action != Action.READ ? List.of(Action.READ) : List.of();
  }

  /** Returns what a text means in the rules of a table. */
  static Condition read(String text, Use use, ModelScope scope) {
    Result<Condition> read = ExpressionChecker.condition(text, use, scope);
    return read.tree()
        .orElseThrow(() -> new IllegalArgumentException(text + ": " + read.problems()));
  }
}
