package dev.ashlar.processor.expr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpressionCheckerTest {

  private static final ExprType STATUS =
      new ExprType(ExprType.Kind.ENUM, Optional.of(DocumentScope.STATUS));
  private static final Value STATUS_COLUMN =
      new Value.ColumnValue(Root.THIS, "status", STATUS, false);
  private static final Value DRAFT = new Value.Constant(STATUS, "DRAFT");

  @Test
  void takesTheTypeOfAConstantFromTheOtherSide() {
    Condition expected = new Condition.Comparison(ComparisonOperator.EQUAL, STATUS_COLUMN, DRAFT);
    assertThat(policy("status == DRAFT")).isEqualTo(expected);
    assertThat(policy("this.status == Status.DRAFT")).isEqualTo(expected);
  }

  @Test
  void keepsTheOrderOfTheSidesWhenTheConstantComesFirst() {
    assertThat(policy("DRAFT == status"))
        .isEqualTo(new Condition.Comparison(ComparisonOperator.EQUAL, DRAFT, STATUS_COLUMN));
  }

  @Test
  void makesAWholeNumberDecimalBesideADecimal() {
    assertThat(policy("total.amount >= 10"))
        .isEqualTo(
            new Condition.Comparison(
                ComparisonOperator.GREATER_OR_EQUAL,
                column("total_amount", ExprType.Kind.DECIMAL, false),
                constant(ExprType.Kind.DECIMAL, "10")));
  }

  @Test
  void readsTheActorAndItsSets() {
    assertThat(policy("ownerId in actor.teams && ownerId == actor.id"))
        .isEqualTo(
            new Condition.And(
                List.of(
                    new Condition.ClaimMembership(owner(), "teams"),
                    new Condition.Comparison(
                        ComparisonOperator.EQUAL,
                        owner(),
                        new Value.ClaimValue("id", ExprType.of(ExprType.Kind.UUID), true)))));
  }

  @Test
  void readsNegatedMembershipAndNullTests() {
    assertThat(policy("status not in [DRAFT] || note is not null"))
        .isEqualTo(
            new Condition.Or(
                List.of(
                    new Condition.Not(
                        new Condition.Membership(STATUS_COLUMN, List.of((Value.Constant) DRAFT))),
                    new Condition.Not(
                        new Condition.NullTest(column("note", ExprType.Kind.STRING, true))))));
  }

  @Test
  void readsRolesFlagsAndPrefixes() {
    assertThat(policy("hasAnyRole(ADMIN, Role.EDITOR) && !published && startsWith(title, 'it''s')"))
        .isEqualTo(
            new Condition.And(
                List.of(
                    new Condition.HasRole(List.of("ADMIN", "EDITOR")),
                    new Condition.Not(
                        new Condition.Flag(column("published", ExprType.Kind.BOOL, false))),
                    new Condition.Prefix(column("title", ExprType.Kind.STRING, false), "it's"))));
  }

  @Test
  void movesNowByADuration() {
    assertThat(policy("createdAt > now() - duration('PT1H')"))
        .isEqualTo(
            new Condition.Comparison(
                ComparisonOperator.GREATER,
                column("created_at", ExprType.Kind.INSTANT, false),
                new Value.Now(Duration.ofHours(-1))));
  }

  @Test
  void readsTheOldRowInAStep() {
    Result<Condition> result =
        ExpressionChecker.condition(
            "status == old.status", Use.POLICY_STEP, new DocumentScope(true));
    assertThat(result.tree())
        .contains(
            new Condition.Comparison(
                ComparisonOperator.EQUAL,
                STATUS_COLUMN,
                new Value.ColumnValue(Root.OLD, "status", STATUS, false)));
  }

  @Test
  void calculatesInAComputedColumn() {
    Result<Value> result =
        ExpressionChecker.value(
            "pages * total.amount",
            Use.COMPUTED,
            new DocumentScope(true),
            Optional.of(ExprType.of(ExprType.Kind.DECIMAL)));
    assertThat(result.tree())
        .contains(
            new Value.Arithmetic(
                Value.Arithmetic.Operator.MULTIPLY,
                column("pages", ExprType.Kind.LONG, false),
                column("total_amount", ExprType.Kind.DECIMAL, false)));
  }

  @Test
  void readsADefaultAsTheTypeOfItsColumn() {
    DocumentScope scope = new DocumentScope(true);
    assertThat(ExpressionChecker.value("DRAFT", Use.DEFAULT, scope, Optional.of(STATUS)).tree())
        .contains(DRAFT);
    assertThat(
            ExpressionChecker.value(
                    "0", Use.DEFAULT, scope, Optional.of(ExprType.of(ExprType.Kind.DECIMAL)))
                .tree())
        .contains(constant(ExprType.Kind.DECIMAL, "0"));
  }

  @Test
  void groupsWithParenthesesOfBothKinds() {
    Result<Condition> result =
        ExpressionChecker.condition(
            "((pages + 1) * 2 > 4) && (published || (note is null))",
            Use.CHECK,
            new DocumentScope(true));
    assertThat(result.problems()).isEmpty();
  }

  private static Condition policy(String text) {
    Result<Condition> result =
        ExpressionChecker.condition(text, Use.POLICY_WHEN, new DocumentScope(true));
    assertThat(result.problems()).isEmpty();
    return result.tree().orElseThrow();
  }

  private static Value owner() {
    return column("owner_id", ExprType.Kind.UUID, false);
  }

  private static Value column(String name, ExprType.Kind kind, boolean nullable) {
    return new Value.ColumnValue(Root.THIS, name, ExprType.of(kind), nullable);
  }

  private static Value constant(ExprType.Kind kind, String text) {
    return new Value.Constant(ExprType.of(kind), text);
  }
}
