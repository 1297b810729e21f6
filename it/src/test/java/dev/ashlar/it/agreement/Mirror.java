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

/**
 * The TypeScript mirror of one table.
 *
 * @param type the simple name of the table's type
 * @param names the Java name of each column
 */
record Mirror(PolicyMirrors mirrors, String type, Map<String, String> names) {

  static Mirror of(PolicyMirrors mirrors, Variant variant) {
    return new Mirror(mirrors, "Subject" + variant.number(), subject());
  }

  /** Returns what the mirror says about all rows of the question. */
  Outcome answer(Question question, List<Map<String, Object>> stored, Actor actor) {
    List<Map<String, Object>> rows =
        switch (question.action()) {
          case READ -> stored;
          case CREATE -> List.of(question.row());
          case UPDATE, DELETE -> stored.stream().filter(question::changes).toList();
        };
    Set<UUID> keys = new HashSet<>();
    for (Map<String, Object> row : rows) {
      Answer answer = ask(actor, question, row);
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
    PolicyCase facts = facts(question.action(), actor, row, question.row(), names);
    return mirrors.ask(new PolicyQuestion(question.action(), type), List.of(facts)).get(0);
  }

  /** Whether the server will put the actor's tenant into the row, so that a mirror cannot tell. */
  static boolean tenantIsSet(Action action, Actor actor, Map<String, Object> row) {
    return action == Action.CREATE && !actor.tenant().equals(row.get("company_id"));
  }

  static PolicyQuestion question(Action action, Variant variant) {
    return new PolicyQuestion(action, "Subject" + variant.number());
  }

  /** Returns what a mirror is told; {@code after} counts for an UPDATE only. */
  static PolicyCase facts(
      Action action,
      Actor actor,
      Map<String, Object> row,
      Map<String, Object> after,
      Map<String, String> names) {
    Map<String, Object> claims = new HashMap<>(actor.claims());
    claims.put("roles", actor.roles());
    return action == Action.UPDATE
        ? PolicyCase.ofChange(claims, members(row, names), members(after, names), Stage.NOW)
        : PolicyCase.of(claims, members(row, names), Stage.NOW);
  }

  /** Returns the Java name of each column of the table without links. */
  static Map<String, String> subject() {
    Map<String, String> names = new HashMap<>(Vocabulary.ofSubject().members());
    names.putAll(Map.of("id", "id", "company_id", "companyId", "version", "version"));
    return names;
  }

  private static Map<String, Object> members(Map<String, Object> row, Map<String, String> names) {
    Map<String, Object> members = new HashMap<>();
    names.forEach((column, name) -> members.put(name, row.get(column)));
    return members;
  }
}
