package dev.ashlar.ir.logic;

import static dev.ashlar.ir.logic.Terms.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef.Root;
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
