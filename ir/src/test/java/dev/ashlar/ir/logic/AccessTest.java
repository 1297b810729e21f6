package dev.ashlar.ir.logic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessTest {

  private static final Condition DRAFT = equal(Root.THIS, "DRAFT");
  private static final Condition SENT = equal(Root.THIS, "SENT");

  @Test
  void deniesWhatNoRuleAllows() {
    assertThat(Access.read(table(), Root.OLD)).isEqualTo(Core.FALSE);
    assertThat(Access.read(table(deny("d", Action.READ, DRAFT)), Root.OLD)).isEqualTo(Core.FALSE);
  }

  @Test
  void joinsAllowsWithOr() {
    Table table = table(allow("a", Action.READ, DRAFT), allow("b", Action.READ, SENT));
    assertThat(Access.read(table, Root.OLD))
        .isEqualTo(new Core.Any(List.of(is(Root.OLD, "DRAFT"), is(Root.OLD, "SENT"))));
  }

  @Test
  void demandsThatADenyCertainlyFails() {
    Table table = table(allowAll(Action.READ), deny("d", Action.READ, DRAFT));
    assertThat(Access.read(table, Root.OLD)).isEqualTo(isNot(Root.OLD, "DRAFT"));
  }

  @Test
  void asksOneRuleOfUpdateAboutBothRows() {
    Table table = table(allow("a", Action.UPDATE, DRAFT), allow("b", Action.UPDATE, SENT));
    Core step = Access.updateStep(table);
    assertThat(step)
        .isEqualTo(
            new Core.Any(
                List.of(
                    new Core.All(List.of(is(Root.OLD, "DRAFT"), is(Root.NEW, "DRAFT"))),
                    new Core.All(List.of(is(Root.OLD, "SENT"), is(Root.NEW, "SENT"))))));
    assertThat(Access.needsBothRows(step)).isTrue();
    assertThat(Access.demandedOf(Root.NEW, step))
        .isEqualTo(new Core.Any(List.of(is(Root.NEW, "DRAFT"), is(Root.NEW, "SENT"))));
  }

  @Test
  void needsNoSecondLookForASingleRule() {
    Core step = Access.updateStep(table(allow("a", Action.UPDATE, DRAFT)));
    assertThat(Access.needsBothRows(step)).isFalse();
  }

  @Test
  void readsACheckOnTheNewRowAndWhenOnTheOld() {
    Policy send =
        new Policy(
            "send",
            Policy.Effect.ALLOW,
            List.of(Action.UPDATE),
            List.of("BILLING"),
            Optional.of(DRAFT),
            Optional.of(SENT),
            Optional.empty());
    assertThat(Access.updateStep(table(send)))
        .isEqualTo(
            new Core.All(
                List.of(
                    new Core.Role(List.of("BILLING"), true),
                    is(Root.OLD, "DRAFT"),
                    is(Root.NEW, "SENT"))));
  }

  @Test
  void ignoresRulesOfMembers() {
    Policy member =
        new Policy(
            "note",
            Policy.Effect.ALLOW,
            List.of(Action.READ),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("note"));
    assertThat(Access.read(table(member), Root.OLD)).isEqualTo(Core.FALSE);
  }

  private static Policy allowAll(Action action) {
    return rule("all", Policy.Effect.ALLOW, action, Optional.empty());
  }

  private static Policy allow(String name, Action action, Condition when) {
    return rule(name, Policy.Effect.ALLOW, action, Optional.of(when));
  }

  private static Policy deny(String name, Action action, Condition when) {
    return rule(name, Policy.Effect.DENY, action, Optional.of(when));
  }

  private static Policy rule(
      String name, Policy.Effect effect, Action action, Optional<Condition> when) {
    return new Policy(
        name, effect, List.of(action), List.of(), when, Optional.empty(), Optional.empty());
  }

  private static Condition equal(RowRef row, String constant) {
    return new Condition.Comparison(ComparisonOperator.EQUAL, status(row), constant(constant));
  }

  private static Core is(RowRef row, String constant) {
    return new Core.Compare(ComparisonOperator.EQUAL, status(row), constant(constant));
  }

  private static Core isNot(RowRef row, String constant) {
    return new Core.Compare(ComparisonOperator.NOT_EQUAL, status(row), constant(constant));
  }

  private static Value status(RowRef row) {
    return new Value.ColumnValue(row, "status", ExprType.of(ExprType.Kind.STRING), false);
  }

  private static Value constant(String text) {
    return new Value.Constant(ExprType.of(ExprType.Kind.STRING), text);
  }

  private static Table table(Policy... policies) {
    return new Table(
        new TypeName("com.example", "Invoice"),
        JavaShape.RECORD,
        new TableName("", "invoice"),
        List.of(),
        new Tenancy.Untenanted(),
        List.of(),
        List.of(),
        new PrimaryKey("invoice_pkey", List.of("id")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(policies),
        List.of(),
        Map.of(),
        Doc.NONE);
  }
}
