package dev.ashlar.ir.logic;

import static dev.ashlar.ir.logic.Terms.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Questions whose answers anybody can check by hand. */
class QuestionTest {

  private static final Value NOW = new Value.Now(Duration.ZERO);
  private static final Value LAST_WEEK = new Value.Now(Duration.ofDays(-7));

  @Test
  void aValueIsNotTwoConstants() {
    never(and(is(STATUS, status("DRAFT")), is(STATUS, status("SENT"))));
    never(and(is(COUNT, number(1)), is(COUNT, number(2))));
  }

  @Test
  void aValueIsOneOfTheFewConstantsOfItsType() {
    never(and(isNot(STATUS, status("DRAFT")), isNot(STATUS, status("SENT"))));
    always(or(is(STATUS, status("DRAFT")), is(STATUS, status("SENT"))));
    never(and(isNot(OPEN, PAID), isNot(PAID, LATE), isNot(LATE, OPEN)));
    sometimes(and(isNot(OPEN, PAID), isNot(PAID, LATE)));
  }

  @Test
  void equalityIsPassedOn() {
    never(and(is(OWNER, REVIEWER), is(REVIEWER, ACTOR_ID), isNot(OWNER, ACTOR_ID)));
    sometimes(and(isNot(OWNER, REVIEWER), isNot(REVIEWER, ACTOR_ID), is(OWNER, ACTOR_ID)));
  }

  @Test
  void nothingIsCertainOfNull() {
    sometimes(and(is(OWNER, OWNER)));
    assertThat(canFail(is(REVIEWER, REVIEWER))).isInstanceOf(Witness.class);
    always(is(OWNER, OWNER));
    never(and(isNull(REVIEWER), is(REVIEWER, OWNER)));
    never(and(isNull(REVIEWER), isNot(REVIEWER, OWNER)));
    sometimes(or(isNull(REVIEWER), is(REVIEWER, OWNER)));
    assertThat(canFail(or(is(REVIEWER, OWNER), isNot(REVIEWER, OWNER))))
        .isInstanceOfSatisfying(
            Witness.class,
            witness ->
                assertThat(witness.row(Root.THIS).get("reviewer")).isEqualTo(Optional.empty()));
  }

  @Test
  void orderIsPassedOn() {
    never(and(less(COUNT, SCORE), less(SCORE, LIMIT), less(LIMIT, COUNT)));
    never(and(less(COUNT, SCORE), less(SCORE, number(5)), less(number(3), COUNT)));
    sometimes(and(less(COUNT, SCORE), less(SCORE, number(5)), less(number(2), COUNT)));
    never(and(isNot(COUNT, number(1)), atMost(COUNT, number(1)), atMost(number(1), COUNT)));
  }

  @Test
  void orderKnowsHowCloseValuesAre() {
    never(and(less(number(4), COUNT), less(COUNT, number(5))));
    never(and(less(decimal("1.01"), PRICE), less(PRICE, decimal("1.02"))));
    sometimes(and(less(decimal("1.01"), BUDGET), less(BUDGET, decimal("1.02"))));
    never(and(less(date("2026-01-01"), DUE), less(DUE, date("2026-01-02"))));
  }

  @Test
  void fractionsOfDecimalsMoveNoDates() {
    sometimes(and(less(PRICE, decimal("-9999.98")), atMost(DUE, date("0001-01-01"))));
    sometimes(
        and(less(decimal("0.01"), PRICE), less(PRICE, BUDGET), less(DUE, date("1970-01-01"))));
  }

  @Test
  void decimalsInColumnsAreRound() {
    sometimes(less(PRICE, BUDGET));
    sometimes(and(less(PRICE, BUDGET), less(BUDGET, decimal("0.001"))));
    sometimes(and(less(BUDGET, PRICE), less(PRICE, decimal("0.005"))));
    never(and(less(decimal("0.011"), PRICE), less(PRICE, decimal("0.019"))));
  }

  @Test
  void orderKnowsTheEndsOfAColumn() {
    never(less(number(32_767), COUNT));
    sometimes(less(number(32_766), COUNT));
    never(less(PRICE, decimal("-9999.99")));
    always(less(number(-32_769), COUNT));
  }

  @Test
  void theInstantOfTheRequestIsOne() {
    never(and(less(NOW, SENT_AT), less(SENT_AT, LAST_WEEK)));
    sometimes(and(less(LAST_WEEK, SENT_AT), less(SENT_AT, NOW)));
    Value past = constant(Kind.INSTANT, "1999-01-01T00:00:00Z");
    assertThat(canHold(and(less(NOW, SENT_AT), less(SENT_AT, past))))
        .isInstanceOfSatisfying(Witness.class, witness -> assertThat(witness.now()).isPresent());
  }

  @Test
  void textsStart() {
    never(and(starts(CODE, "ab"), starts(CODE, "ac")));
    never(and(starts(CODE, "ab"), not(starts(CODE, "a"))));
    sometimes(and(starts(CODE, "a"), not(starts(CODE, "aa")), not(starts(CODE, "ab"))));
    never(and(starts(CODE, "ab"), is(CODE, constant(Kind.STRING, "b"))));
    never(not(starts(CODE, "")));
  }

  @Test
  void rolesAreIndependent() {
    never(and(role("A"), not(role("A", "B"))));
    sometimes(and(role("A", "B"), not(role("A"))));
    always(or(role("A"), not(role("A"))));
  }

  @Test
  void setsDoNotTellEqualValuesApart() {
    never(and(inTeams(OWNER), not(inTeams(REVIEWER)), is(OWNER, REVIEWER)));
    sometimes(and(inTeams(OWNER), not(inTeams(REVIEWER))));
    never(and(inTeams(OWNER), not(inTeams(OWNER))));
    sometimes(and(not(inTeams(OWNER)), isNull(REVIEWER)));
  }

  @Test
  void signedInIsHavingAnId() {
    never(and(not(new Condition.Authenticated()), is(OWNER, ACTOR_ID)));
    always(or(new Condition.Authenticated(), isNull(ACTOR_ID)));
  }

  @Test
  void oneConditionImpliesAnother() {
    Condition narrow = and(is(OWNER, ACTOR_ID), is(STATUS, status("DRAFT")));
    assertThat(new Question(List.of(holds(narrow)), List.of(holds(is(OWNER, ACTOR_ID)))))
        .returns(Verdict.IMPOSSIBLE, question -> question.answer(universe()));
    assertThat(new Question(List.of(holds(is(OWNER, ACTOR_ID))), List.of(holds(narrow))))
        .extracting(question -> question.answer(universe()))
        .isInstanceOf(Witness.class);
  }

  @Test
  void saysNothingOfWhatItCannotReasonAbout() {
    Value sum = new Value.Arithmetic(Value.Arithmetic.Operator.ADD, COUNT, number(1));
    assertThat(canHold(less(sum, COUNT))).isEqualTo(Verdict.UNKNOWN);
    Condition order = less(CODE, constant(Kind.STRING, "a"));
    assertThat(canHold(order)).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void saysNothingOfAnExampleThatCannotBeStored() {
    assertThat(canHold(starts(CODE, "abcd"))).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void givesUpInTime() {
    assertThat(canHold(pigeons(3))).isEqualTo(Verdict.IMPOSSIBLE);
    assertThat(canHold(pigeons(12))).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void namesThePartsThatContradictEachOther() {
    Condition condition =
        and(role("A"), less(COUNT, SCORE), is(STATUS, status("SENT")), less(SCORE, COUNT));
    assertThat(Contradiction.of(holds(condition), universe()))
        .containsExactly(holds(less(COUNT, SCORE)), holds(less(SCORE, COUNT)));
  }

  /** One more pigeon than holes, as roles: true of no actor, and known to be hard to see. */
  private static Condition pigeons(int holes) {
    List<Condition> parts = new ArrayList<>();
    for (int pigeon = 0; pigeon <= holes; pigeon++) {
      String[] roles = new String[holes];
      for (int hole = 0; hole < holes; hole++) {
        roles[hole] = pigeon + "_" + hole;
        for (int other = 0; other < pigeon; other++) {
          parts.add(or(not(role(roles[hole])), not(role(other + "_" + hole))));
        }
      }
      parts.add(role(roles));
    }
    return new Condition.And(parts);
  }

  private static void never(Condition condition) {
    assertThat(canHold(condition)).isEqualTo(Verdict.IMPOSSIBLE);
  }

  private static void always(Condition condition) {
    assertThat(canFail(condition)).isEqualTo(Verdict.IMPOSSIBLE);
  }

  private static void sometimes(Condition condition) {
    assertThat(canHold(condition)).isInstanceOf(Witness.class);
  }

  private static Verdict canHold(Condition condition) {
    return Question.canHold(holds(condition)).answer(universe());
  }

  private static Verdict canFail(Condition condition) {
    return Question.canFail(holds(condition)).answer(universe());
  }

  private static Core holds(Condition condition) {
    return CertainTruth.holds(condition);
  }

  private static Value decimal(String text) {
    return constant(Kind.DECIMAL, text);
  }

  private static Value date(String text) {
    return constant(Kind.DATE, text);
  }
}
