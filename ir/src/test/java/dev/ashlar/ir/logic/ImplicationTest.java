package dev.ashlar.ir.logic;

import static dev.ashlar.ir.logic.Terms.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImplicationTest {

  @Test
  void aNarrowRuleImpliesAWideOne() {
    Policy narrow = allow(List.of("A"), is(STATUS, status("DRAFT")));
    Policy wide = allow(List.of("A", "B"), isNot(STATUS, status("SENT")));
    for (Action action : Action.values()) {
      assertThat(Implication.of(narrow, wide, action, universe())).isEqualTo(Verdict.IMPOSSIBLE);
      assertThat(Implication.of(wide, narrow, action, universe()))
          .isInstanceOfSatisfying(
              Witness.class, witness -> assertThat(witness.roles()).containsExactly("B"));
    }
  }

  @Test
  void aWitnessIsACaseOfTheFirstAlone() {
    assertThat(Implication.of(is(REVIEWER, REVIEWER), is(REVIEWER, OWNER), universe()))
        .isInstanceOfSatisfying(
            Witness.class,
            witness ->
                assertThat(witness.row(Root.THIS).get("reviewer"))
                    .isPresent()
                    .isNotEqualTo(witness.row(Root.THIS).get("owner")));
  }

  @Test
  void whatIsUnknownIsRefusedByADenyAndAllowedByNoAllow() {
    Condition other = isNot(REVIEWER, OWNER);
    Condition given = not(isNull(REVIEWER));
    assertThat(Implication.of(other, given, universe())).isEqualTo(Verdict.IMPOSSIBLE);
    Policy denyOther = deny(other);
    Policy denyOtherIfGiven = deny(and(given, other));
    assertThat(Implication.of(denyOtherIfGiven, denyOther, Action.READ, universe()))
        .isEqualTo(Verdict.IMPOSSIBLE);
    assertThat(Implication.of(denyOther, denyOtherIfGiven, Action.READ, universe()))
        .isInstanceOfSatisfying(
            Witness.class,
            witness ->
                assertThat(witness.row(Root.OLD)).containsEntry("reviewer", Optional.empty()));
  }

  @Test
  void allowsAndDeniesAreNotCompared() {
    Policy allow = allow(List.of(), is(OPEN, PAID));
    Policy deny = deny(is(OPEN, PAID));
    assertThatThrownBy(() -> Implication.of(allow, deny, Action.READ, universe()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsAskedOfOtherRowsIsTheSameQuestionEverywhere() {
    Condition member = some("m", is(user("m"), ACTOR_ID));
    assertThat(Implication.of(member, or(member, is(OWNER, ACTOR_ID)), universe()))
        .isEqualTo(Verdict.IMPOSSIBLE);
    assertThat(Implication.of(and(member, role("A")), member, universe()))
        .isEqualTo(Verdict.IMPOSSIBLE);
    assertThat(
            Implication.of(
                allow(List.of("A"), member),
                allow(List.of("A", "B"), member),
                Action.UPDATE,
                universe()))
        .isEqualTo(Verdict.IMPOSSIBLE);
  }

  @Test
  void nothingIsSaidOfWhatOnlyOtherRowsDecide() {
    Condition member = some("m", is(user("m"), ACTOR_ID));
    assertThat(Implication.of(is(OWNER, ACTOR_ID), member, universe())).isEqualTo(Verdict.UNKNOWN);
    assertThat(Implication.of(member, is(OWNER, ACTOR_ID), universe())).isEqualTo(Verdict.UNKNOWN);
  }

  private static Condition some(String variable, Condition body) {
    Link members =
        new Link(
            "members",
            new TableName("", "member"),
            true,
            List.of(new Link.ColumnPair("id", "bill_id")),
            Optional.empty(),
            Optional.empty());
    return new Condition.Quantified(Condition.Quantifier.SOME, Root.THIS, members, variable, body);
  }

  private static Value user(String variable) {
    return new Value.ColumnValue(
        new RowRef.Element(variable), "user_id", ExprType.of(ExprType.Kind.UUID), false);
  }

  private static Policy allow(List<String> roles, Condition when) {
    return rule(Policy.Effect.ALLOW, roles, when);
  }

  private static Policy deny(Condition when) {
    return rule(Policy.Effect.DENY, List.of(), when);
  }

  private static Policy rule(Policy.Effect effect, List<String> roles, Condition when) {
    return new Policy(
        "rule",
        effect,
        List.of(Action.values()),
        roles,
        Optional.of(when),
        Optional.empty(),
        Optional.empty());
  }
}
