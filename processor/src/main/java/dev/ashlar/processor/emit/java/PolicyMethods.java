package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ClassName;
import dev.ashlar.ir.Action;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Links;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.ir.logic.Substitution;
import dev.ashlar.sql.crud.TableAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which questions the policy class of a table answers, and how they are asked. What the database
 * computes is computed here too, as a new row does not hold it yet.
 *
 * @param read absent if no rule allows it, as are the others
 * @param members about single members, in the order of the table
 * @param transitions those that some actor could take, in their order
 */
record PolicyMethods(
    ClassName type,
    boolean actor,
    Optional<Question> read,
    Optional<Question> create,
    Optional<Question> update,
    Optional<Question> delete,
    List<MemberMethods> members,
    List<Step> transitions) {

  /**
   * One method.
   *
   * @param rules what it adds to the tenant and to what it builds upon
   * @param rows how many rows it is about, 1 or 2
   * @param linked whether it needs rows that these are linked to
   * @param now whether it needs the instant of the request
   */
  record Question(String name, Core rules, int rows, boolean linked, boolean now) {}

  /** A transition, and the question whether it may be taken. */
  record Step(Move move, Question question) {}

  /** Returns the methods of the table's policy class. */
  static PolicyMethods of(Schema schema, Table table) {
    Core read = TableAccess.computed(table, Access.read(table, Root.THIS));
    Core step = TableAccess.computed(table, Access.updateStep(table));
    Core remove = TableAccess.computed(table, Access.onOneRow(table, Action.DELETE, Root.THIS));
    Core create = TableAccess.computed(table, Access.create(table));
    boolean oneRow = Steps.sameBeforeAndAfter(step);
    Core change = oneRow ? Access.demandedOf(Root.NEW, step) : step;
    Optional<Question> canRead = question("canRead", read, read, 1);
    Optional<Question> canUpdate = question("canUpdate", change, read, oneRow ? 1 : 2);
    return new PolicyMethods(
        JavaTypes.generated(table.type(), "Policy"),
        schema.actor().isPresent(),
        canRead,
        question("canCreate", create, Core.TRUE, 1),
        canUpdate,
        question("canDelete", remove, read, 1),
        ProtectedMember.of(table).stream()
            .map(member -> MemberMethods.of(member, canRead, canUpdate))
            .toList(),
        transitions(schema, table, read));
  }

  /** Returns the name of the method that answers whether a transition may be taken. */
  static String question(Move move) {
    return "can" + Sought.capital(move.transition().name());
  }

  private static List<Step> transitions(Schema schema, Table table, Core read) {
    List<Step> steps = new ArrayList<>();
    for (Move move : Move.of(schema, table)) {
      Core rules = Substitution.rows(move.allowedToReaders(), PolicyMethods::oneRow);
      question(question(move), rules, read, 1)
          .ifPresent(question -> steps.add(new Step(move, question)));
    }
    return List.copyOf(steps);
  }

  private static RowRef oneRow(RowRef row) {
    return row instanceof Root ? Root.THIS : row;
  }

  private static Optional<Question> question(String name, Core rules, Core demanded, int rows) {
    return rules.equals(Core.FALSE) || demanded.equals(Core.FALSE)
        ? Optional.empty()
        : Optional.of(question(name, rules, List.of(demanded), rows));
  }

  static Question question(String name, Core rules, List<Core> demanded, int rows) {
    List<Core> all = Stream.concat(Stream.of(rules), demanded.stream()).toList();
    return new Question(
        name,
        rules,
        rows,
        all.stream().anyMatch(Links::in),
        all.stream().anyMatch(Steps::needsNow));
  }

  /** Returns the questions about members whose values some may not see. */
  List<MemberMethods> masked() {
    return members.stream().filter(each -> each.read().isPresent()).toList();
  }

  /** Returns the question that the function asks which hides such values; absent if none is. */
  Optional<Question> masks() {
    List<Question> reads = masked().stream().flatMap(each -> each.read().stream()).toList();
    return reads.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Question(
                "masked",
                Core.TRUE,
                1,
                reads.stream().anyMatch(Question::linked),
                reads.stream().anyMatch(Question::now)));
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
    if (question.linked()) {
      arguments = Snippet.of(arguments, ", ", Scope.RELATED);
    }
    return Snippet.of(
        question.name(), "(", arguments, question.now() ? Snippet.of(", ", nowValue) : "", ")");
  }
}
