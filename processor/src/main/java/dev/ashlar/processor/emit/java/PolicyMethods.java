package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ClassName;
import dev.ashlar.ir.Action;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.sql.crud.TableAccess;
import java.util.Optional;

/**
 * Which questions the policy class of a table answers, and how they are asked. What the database
 * computes is computed here too, as a new row does not hold it yet.
 *
 * @param read absent if no rule allows it, as are the others
 */
record PolicyMethods(
    ClassName type,
    boolean actor,
    Optional<Question> read,
    Optional<Question> create,
    Optional<Question> update,
    Optional<Question> delete) {

  /**
   * One method.
   *
   * @param rules what it adds to the tenant and to what it builds upon
   * @param rows how many rows it is about, 1 or 2
   * @param now whether it needs the instant of the request
   */
  record Question(String name, Core rules, int rows, boolean now) {}

  /** Returns the methods of the table's policy class. */
  static PolicyMethods of(Schema schema, Table table) {
    Core read = TableAccess.computed(table, Access.read(table, Root.THIS));
    Core step = TableAccess.computed(table, Access.updateStep(table));
    boolean sees = Steps.needsNow(read);
    Core remove = TableAccess.computed(table, Access.onOneRow(table, Action.DELETE, Root.THIS));
    Core create = TableAccess.computed(table, Access.create(table));
    boolean oneRow = Steps.sameBeforeAndAfter(step);
    Core change = oneRow ? Access.demandedOf(Root.NEW, step) : step;
    return new PolicyMethods(
        JavaTypes.generated(table.type(), "Policy"),
        schema.actor().isPresent(),
        question("canRead", read, read, 1, sees),
        question("canCreate", create, Core.TRUE, 1, false),
        question("canUpdate", change, read, oneRow ? 1 : 2, sees),
        question("canDelete", remove, read, 1, sees));
  }

  private static Optional<Question> question(
      String name, Core rules, Core demanded, int rows, boolean now) {
    if (rules.equals(Core.FALSE) || demanded.equals(Core.FALSE)) {
      return Optional.empty();
    }
    return Optional.of(new Question(name, rules, rows, now || Steps.needsNow(rules)));
  }

  /** Returns the call of the method for a row, or for the row before and the row after. */
  Snippet call(Question question, Snippet actorValue, Snippet nowValue, String... rows) {
    return Snippet.of(type, ".", arguments(question, actorValue, nowValue, rows));
  }

  /** Returns the call without the class. */
  Snippet arguments(Question question, Snippet actorValue, Snippet nowValue, String... rows) {
    Snippet arguments = Snippet.of(actor ? actorValue : "");
    for (String row : rows) {
      arguments = Snippet.of(arguments, arguments.width() == 0 ? "" : ", ", row);
    }
    return Snippet.of(
        question.name(), "(", arguments, question.now() ? Snippet.of(", ", nowValue) : "", ")");
  }
}
