package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Witness;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A row, or the two rows of a step, and somebody who asks.
 *
 * @param before the row that is there; as the row after it if there is none before
 */
record World(Map<String, Object> before, Map<String, Object> after, Actor actor, Instant now) {
  static final Actor NOBODY = new Actor(Map.of(), Set.of());

  private static final String TENANT = "company_id";

  /** Returns a world in which all that can be null is, and all sets are empty. */
  static World empty(Vocabulary vocabulary, Instant now) {
    Map<String, Object> claims = new HashMap<>();
    vocabulary.sets().forEach(set -> claims.put(set.name(), Set.of()));
    claims.put("companyId", Pool.TENANT_A);
    Map<String, Object> before = new HashMap<>(Map.of(TENANT, Pool.TENANT_A));
    Random first = new Random(0);
    for (Vocabulary.Column column : vocabulary.columns()) {
      if (!column.nullable()) {
        before.put(column.name(), Pool.any(column.type().kind(), first));
      }
    }
    for (Vocabulary.Claim claim : vocabulary.claims()) {
      if (!claim.nullable()) {
        claims.put(claim.name(), Pool.any(claim.type().kind(), first));
      }
    }
    Map<String, Object> after = new HashMap<>(before);
    return new World(before, after, new Actor(claims, new LinkedHashSet<>()), now);
  }

  /** Returns the world that an example describes. */
  static World of(Witness witness, Vocabulary vocabulary) {
    World world = empty(vocabulary, witness.now().orElse(Stage.NOW));
    Kleene constants = new Kleene(Map.of(), world.actor, world.now);
    put(world.before, witness.row(Root.OLD), constants);
    put(world.after, witness.row(Root.NEW), constants);
    put(world.actor.claims(), witness.claims(), constants);
    witness
        .sets()
        .forEach(
            (set, elements) -> {
              Set<Object> values = new LinkedHashSet<>();
              elements.forEach(each -> values.add(each.accept(constants).orElseThrow()));
              world.actor.claims().put(set, values);
            });
    world.actor.roles().addAll(witness.roles());
    return world;
  }

  private static void put(
      Map<String, Object> values, Map<String, Optional<Value.Constant>> given, Kleene constants) {
    given.forEach(
        (name, value) ->
            value.flatMap(each -> each.accept(constants)).ifPresent(it -> values.put(name, it)));
  }

  /** Whether the rules, as the language defines them, allow the action. */
  boolean allows(Table table, Action action) {
    ReferenceRules rules = new ReferenceRules(table.policies(), actor, now);
    return switch (action) {
      case READ -> rules.read(before);
      case CREATE -> rules.create(after);
      case UPDATE -> rules.update(before, after);
      case DELETE -> rules.delete(before);
    };
  }
}
