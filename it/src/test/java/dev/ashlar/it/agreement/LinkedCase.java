package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * All there is to know of one decision about a row that is linked to others.
 *
 * @param rules by table
 * @param rows all that are stored, by column, of all tables and tenants
 * @param table that the question is about
 */
record LinkedCase(
    Model model,
    Map<String, List<Policy>> rules,
    List<Map<String, Object>> rows,
    Actor actor,
    String table,
    Question question)
    implements Askable<LinkedCase> {

  /** Copies the lists. */
  LinkedCase {
    rules = new TreeMap<>(rules);
    rows = List.copyOf(rows);
  }

  Entity entity() {
    return model.entity(table);
  }

  LinkedWorld world() {
    return new LinkedWorld(model, rows, rules);
  }

  @Override
  public Set<UUID> expected() {
    LinkedWorld world = world();
    return world.reference(entity(), actor).answer(question, world.rows(entity()));
  }

  @Override
  public List<Function<LinkedCase, List<LinkedCase>>> shrinks() {
    List<Function<LinkedCase, List<LinkedCase>>> shrinks = new ArrayList<>();
    for (LinkedShrinks each : LinkedShrinks.values()) {
      shrinks.add(each::of);
    }
    return shrinks;
  }

  @Override
  public String json(String about) {
    return LinkedCaseJson.write(about, this);
  }

  LinkedCase withRules(Map<String, List<Policy>> others) {
    return new LinkedCase(model, others, rows, actor, table, question);
  }

  LinkedCase withRows(List<Map<String, Object>> others) {
    return new LinkedCase(model, rules, others, actor, table, question);
  }

  LinkedCase withActor(Actor other) {
    return new LinkedCase(model, rules, rows, other, table, question);
  }

  LinkedCase withQuestion(Question other) {
    return new LinkedCase(model, rules, rows, actor, table, other);
  }

  /** Whether the question is about the stored row. */
  boolean changes(Map<String, Object> row) {
    return row.get(Entity.TABLE).equals(table) && question.changes(row);
  }
}
