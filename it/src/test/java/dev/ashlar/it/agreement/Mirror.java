package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.it.typescript.Answer;
import dev.ashlar.it.typescript.PolicyCase;
import dev.ashlar.it.typescript.PolicyMirrors;
import dev.ashlar.it.typescript.PolicyQuestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The TypeScript mirror of one variant. */
record Mirror(PolicyMirrors mirrors, Variant variant) {

  /** Returns what the mirror says about all rows of the question. */
  Outcome answer(Case each) {
    Question question = each.question();
    List<Map<String, Object>> rows =
        switch (question.action()) {
          case READ -> each.rows();
          case CREATE -> List.of(question.row());
          case UPDATE, DELETE -> each.rows().stream().filter(question::changes).toList();
        };
    Set<UUID> keys = new HashSet<>();
    for (Map<String, Object> row : rows) {
      Answer answer = ask(each.actor(), question, row);
      if (answer == Answer.UNKNOWN) {
        return new Outcome.Undecided();
      }
      if (answer == Answer.YES) {
        keys.add((UUID) row.get("id"));
      }
    }
    return new Outcome.Keys(keys);
  }

  private Answer ask(Actor actor, Question question, Map<String, Object> row) {
    if (tenantIsSet(question.action(), actor, row)) {
      return Answer.UNKNOWN;
    }
    PolicyCase facts = facts(question.action(), actor, row, question.row());
    return mirrors.ask(question(question.action(), variant), List.of(facts)).get(0);
  }

  /** Whether the server will put the actor's tenant into the row, so that a mirror cannot tell. */
  static boolean tenantIsSet(Action action, Actor actor, Map<String, Object> row) {
    return action == Action.CREATE && !row.get("company_id").equals(actor.tenant());
  }

  static PolicyQuestion question(Action action, Variant variant) {
    return new PolicyQuestion(action, "Subject" + variant.number());
  }

  /** Returns what a mirror is told; {@code after} counts for an UPDATE only. */
  static PolicyCase facts(
      Action action, Actor actor, Map<String, Object> row, Map<String, Object> after) {
    Map<String, Object> claims = new HashMap<>(actor.claims());
    claims.put("roles", actor.roles());
    return action == Action.UPDATE
        ? PolicyCase.ofChange(claims, members(row), members(after), Stage.NOW)
        : PolicyCase.of(claims, members(row), Stage.NOW);
  }

  private static Map<String, Object> members(Map<String, Object> row) {
    Map<String, String> names = new HashMap<>(Vocabulary.ofSubject().members());
    names.putAll(Map.of("id", "id", "company_id", "companyId", "version", "version"));
    Map<String, Object> members = new HashMap<>();
    row.forEach((column, value) -> members.put(names.get(column), value));
    return members;
  }
}
