package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * All there is to know of one decision.
 *
 * @param rows all that are stored, by column, of all tenants
 */
record Case(List<Policy> rules, List<Map<String, Object>> rows, Actor actor, Question question)
    implements Askable<Case> {

  /** Copies the lists. */
  Case {
    rules = List.copyOf(rules);
    rows = List.copyOf(rows);
  }

  @Override
  public Set<UUID> expected() {
    return new ReferenceRules(rules, actor, Stage.NOW).answer(question, rows);
  }

  @Override
  public List<Function<Case, List<Case>>> shrinks() {
    List<Function<Case, List<Case>>> shrinks = new ArrayList<>();
    for (CaseShrinks each : CaseShrinks.values()) {
      shrinks.add(each::of);
    }
    return shrinks;
  }

  @Override
  public String json(String about) {
    return CaseJson.write(about, this);
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
