package dev.ashlar.ir.logic;

import static dev.ashlar.ir.logic.Terms.COUNT;
import static dev.ashlar.ir.logic.Terms.and;
import static dev.ashlar.ir.logic.Terms.is;
import static dev.ashlar.ir.logic.Terms.isNot;
import static dev.ashlar.ir.logic.Terms.less;
import static dev.ashlar.ir.logic.Terms.not;
import static dev.ashlar.ir.logic.Terms.number;
import static dev.ashlar.ir.logic.Terms.or;
import static dev.ashlar.ir.logic.Terms.role;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Condition.Quantifier;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions about rows that links lead to, whose answers anybody can check by hand. */
class QuantifierTest {
  private static final Link LINES = link("lines", true);
  private static final Link CUSTOMER = link("customer", false);
  private static final Condition TRUE = new Condition.Truth(true);

  @Test
  void noRowSatisfiesWhatCannotBe() {
    never(some("x", and(less(amount("x"), number(3)), less(number(2), amount("x")))));
    maybe(some("x", and(less(amount("x"), number(4)), less(number(2), amount("x")))));
    never(some("x", and(less(COUNT, number(3)), less(number(5), COUNT))));
    never(and(is(COUNT, number(1)), some("x", is(COUNT, number(2)))));
    never(
        and(
            is(COUNT, number(1)),
            some("x", and(is(amount("x"), COUNT), is(amount("x"), number(2))))));
  }

  @Test
  void everyRowSatisfiesWhatAlwaysIs() {
    always(every("x", or(less(amount("x"), number(3)), less(number(2), amount("x")))));
    always(or(some("x", TRUE), none("y", TRUE)));
    maybe(every("x", less(amount("x"), number(3))));
  }

  @Test
  void whatIsLessIsImplied() {
    Condition small = some("x", less(amount("x"), number(3)));
    Condition smaller = some("y", less(amount("y"), number(2)));
    implies(smaller, small);
    impliesNot(small, smaller);
    implies(every("x", less(amount("x"), number(2))), every("y", less(amount("y"), number(3))));
    implies(none("x", less(amount("x"), number(3))), none("y", less(amount("y"), number(2))));
    implies(small, not(none("z", TRUE)));
    implies(small, some("z", TRUE));
    implies(none("z", TRUE), every("x", less(amount("x"), number(2))));
    implies(not(small), none("x", less(amount("x"), number(3))));
    implies(none("x", less(amount("x"), number(3))), not(small));
  }

  @Test
  void someRowsAndAllRowsMeet() {
    never(and(some("x", less(amount("x"), number(2))), every("y", less(number(4), amount("y")))));
    never(and(some("x", role("A")), not(role("A"))));
    maybe(and(some("x", less(amount("x"), number(2))), some("y", less(number(4), amount("y")))));
    maybe(and(every("x", less(amount("x"), number(2))), every("y", less(number(4), amount("y")))));
    never(
        and(
            not(none("z", TRUE)),
            every("x", less(amount("x"), number(2))),
            every("y", less(number(4), amount("y")))));
  }

  @Test
  void thereIsOneRowThatAnotherRefersTo() {
    never(and(less(credit(), number(2)), less(number(4), credit())));
    implies(less(credit(), number(2)), less(credit(), number(3)));
    maybe(and(less(credit(), number(2)), not(less(credit(), number(1)))));
    assertThat(
            answer(
                new Question(
                    List.of(),
                    List.of(holds(or(less(credit(), number(2)), not(less(credit(), number(2)))))))))
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void rowsOfTheSameNameStayApart() {
    Condition inner = some("y", is(amount("x"), amount("y")));
    maybe(some("x", and(is(amount("x"), number(1)), inner)));
    maybe(
        some(
            "x",
            and(is(amount("x"), number(1)), some("y", and(is(amount("y"), number(2)), inner(2))))));
    Condition hidden =
        some("x", and(is(amount("x"), number(1)), some("x", is(amount("x"), number(2)))));
    maybe(hidden);
  }

  @Test
  void rowsBehindRowsAreLookedForToo() {
    Condition deep =
        some(
            "x",
            quantified(
                Quantifier.SOME,
                new RowRef.Element("x"),
                LINES,
                "y",
                less(amount("y"), amount("y"))));
    never(deep);
    Condition clash =
        some(
            "x",
            and(
                quantified(
                    Quantifier.SOME,
                    new RowRef.Element("x"),
                    LINES,
                    "y",
                    less(amount("y"), number(2))),
                quantified(
                    Quantifier.NONE,
                    new RowRef.Element("x"),
                    LINES,
                    "z",
                    less(amount("z"), number(3)))));
    never(clash);
  }

  /** The table of the rows is known, so what their columns can hold is too. */
  @Test
  void columnsOfRowsBehindLinksHaveBounds() {
    never(some("x", less(number(40_000), amount("x"))));
    maybe(some("x", less(number(30_000), amount("x"))));
    always(every("x", less(amount("x"), number(40_000))));
    never(less(number(40_000), credit()));
    maybe(less(number(30_000), credit()));
  }

  /** That a few numbers cannot all differ is a proof; that many cannot takes too long to find. */
  @Test
  void givesUpInTime() {
    never(some("x", crowded(2)));
    Budget budget = new Budget();
    Question question = Question.canHold(holds(some("x", crowded(7))));
    assertThat(question.answer(universe(), budget)).isEqualTo(Verdict.UNKNOWN);
    assertThat(budget.spent()).isTrue();
    assertThat(question.isImpossible(universe())).isFalse();
    Condition many = TRUE;
    for (int i = 0; i < 40; i++) {
      many =
          and(many, or(some("x", is(amount("x"), number(i))), some("y", less(amount("y"), COUNT))));
    }
    maybe(many);
  }

  /** Returns that one number more than there are to choose from differ from each other. */
  private static Condition crowded(int choices) {
    List<Condition> parts = new ArrayList<>();
    for (int i = 0; i <= choices; i++) {
      Value one = numbered("x", i);
      parts.add(
          new Condition.Or(
              IntStream.range(0, choices).mapToObj(choice -> is(one, number(choice))).toList()));
      for (int j = 0; j < i; j++) {
        parts.add(isNot(one, numbered("x", j)));
      }
    }
    return new Condition.And(parts);
  }

  private static Value numbered(String variable, int number) {
    return new Value.ColumnValue(
        new RowRef.Element(variable), "number" + number, ExprType.of(Kind.LONG), false);
  }

  private static Universe universe() {
    return Terms.universe(
        List.of(Terms.numbered("Lines", "amount"), Terms.numbered("Customer", "credit")));
  }

  private static Condition inner(int number) {
    return is(amount("x"), number(number - 1));
  }

  private static void never(Condition condition) {
    assertThat(answer(Question.canHold(holds(condition)))).isEqualTo(Verdict.IMPOSSIBLE);
  }

  private static void maybe(Condition condition) {
    assertThat(answer(Question.canHold(holds(condition)))).isNotEqualTo(Verdict.IMPOSSIBLE);
    assertThat(answer(Question.canFail(holds(condition)))).isNotEqualTo(Verdict.IMPOSSIBLE);
  }

  private static void always(Condition condition) {
    assertThat(answer(Question.canFail(holds(condition)))).isEqualTo(Verdict.IMPOSSIBLE);
  }

  private static void implies(Condition first, Condition second) {
    assertThat(Implication.of(first, second, universe())).isEqualTo(Verdict.IMPOSSIBLE);
  }

  private static void impliesNot(Condition first, Condition second) {
    assertThat(Implication.of(first, second, universe())).isNotEqualTo(Verdict.IMPOSSIBLE);
  }

  private static Core holds(Condition condition) {
    return CertainTruth.holds(condition);
  }

  private static Verdict answer(Question question) {
    return question.answer(universe());
  }

  private static Condition some(String variable, Condition body) {
    return quantified(Quantifier.SOME, Root.THIS, LINES, variable, body);
  }

  private static Condition every(String variable, Condition body) {
    return quantified(Quantifier.EVERY, Root.THIS, LINES, variable, body);
  }

  private static Condition none(String variable, Condition body) {
    return quantified(Quantifier.NONE, Root.THIS, LINES, variable, body);
  }

  private static Condition quantified(
      Quantifier quantifier, RowRef from, Link link, String variable, Condition body) {
    return new Condition.Quantified(quantifier, from, link, variable, body);
  }

  private static Value amount(String variable) {
    return new Value.ColumnValue(
        new RowRef.Element(variable), "amount", ExprType.of(Kind.LONG), false);
  }

  private static Value credit() {
    return new Value.ColumnValue(
        new RowRef.Linked(Root.THIS, CUSTOMER), "credit", ExprType.of(Kind.LONG), false);
  }

  private static Link link(String name, boolean many) {
    return new Link(
        name,
        new TableName("", name),
        many,
        List.of(new Link.ColumnPair("id", "bill_id")),
        Optional.empty(),
        Optional.empty());
  }
}
