package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All there is to know of one decision.
 *
 * @param rows all that are stored, by column, of all tenants
 */
record Case(List<Policy> rules, List<Map<String, Object>> rows, Actor actor, Question question) {

  /** Copies the lists. */
  Case {
    rules = List.copyOf(rules);
    rows = List.copyOf(rows);
  }

  /** Returns the keys of the rows that are seen or written, as the reference says. */
  Set<UUID> expected() {
    return new ReferenceRules(rules, actor, Stage.NOW).answer(question, rows);
  }

  Case withRules(List<Policy> others) {
    return new Case(others, rows, actor, question);
  }

  Case withRows(List<Map<String, Object>> others) {
    return new Case(rules, others, actor, question);
  }

  Case withActor(Actor other) {
    return new Case(rules, rows, other, question);
  }

  Case withQuestion(Question other) {
    return new Case(rules, rows, actor, other);
  }
}
