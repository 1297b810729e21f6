package dev.ashlar.testing.mutant;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.logic.Permissions;
import java.util.HashMap;
import java.util.Map;

/**
 * The answers to {@code can(ACTION, row)}, which stand in the rules that ask, given anew once rules
 * have changed. The compiler has refused questions that go round in a circle.
 */
final class Answers {

  private final Schema schema;
  private final Map<Question, Condition> known = new HashMap<>();

  private Answers(Schema schema) {
    this.schema = schema;
  }

  /** Returns the module with answers that are true of its rules. */
  static Schema renewed(Schema schema) {
    Answers answers = new Answers(schema);
    return schema.withTables(
        schema.tables().stream().map(table -> table.withConditions(answers::answered)).toList());
  }

  private Condition answered(Condition condition) {
    return Permissions.replace(condition, this::answer);
  }

  private Condition answer(Condition.Permitted permitted) {
    Question question = new Question(permitted.row().link().table(), permitted.action());
    Condition answer = known.get(question);
    if (answer == null) {
      answer = answer(question);
      known.put(question, answer);
    }
    return answer;
  }

  /** Rules of other modules carry their answers with them. */
  private Condition answer(Question question) {
    Condition rules =
        schema
            .findTable(question.table())
            .map(table -> Permissions.of(table, question.action()))
            .orElse(new Condition.Truth(false));
    boolean own = schema.tables().stream().anyMatch(table -> table.name().equals(question.table()));
    return own ? answered(rules) : rules;
  }

  /** What is asked of a row of the table. */
  private record Question(TableName table, Action action) {}
}
