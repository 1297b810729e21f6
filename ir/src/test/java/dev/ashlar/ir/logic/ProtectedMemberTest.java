package dev.ashlar.ir.logic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Protection;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.TypeRef;
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

class ProtectedMemberTest {
  private static final ExprType LONG = ExprType.of(ExprType.Kind.LONG);
  private static final TypeName TYPE = new TypeName("com.example", "Employee");
  private static final Core HR = new Core.Role(List.of("HR"), true);
  private static final ColumnType NUMBER = new ColumnType.Int(64);

  @Test
  void followsTheRowWhereNoRuleAllows() {
    ProtectedMember member = member(NUMBER, true, rule(Policy.Effect.ALLOW, Action.UPDATE));
    assertThat(member.isMasked()).isFalse();
    assertThat(member.read(Root.OLD)).isEqualTo(Core.TRUE);
    assertThat(member.change()).isEqualTo(HR);
  }

  @Test
  void asksForTheReadRuleOfTheOldRowBeforeAChange() {
    ProtectedMember member = member(NUMBER, true, rule(Policy.Effect.DENY, Action.READ));
    assertThat(member.isMasked()).isTrue();
    assertThat(member.change()).isEqualTo(new Core.Role(List.of("HR"), false));
  }

  @Test
  void knowsWhenAValueStaysAlsoIfItIsNull() {
    ProtectedMember member = member(NUMBER, true, rule(Policy.Effect.ALLOW, Action.UPDATE));
    assertThat(member.unchanged())
        .isEqualTo(
            Core.any(
                List.of(
                    new Core.Compare(ComparisonOperator.EQUAL, value(Root.NEW), value(Root.OLD)),
                    Core.all(
                        List.of(
                            new Core.Null(value(Root.NEW), true),
                            new Core.Null(value(Root.OLD), true))))));
  }

  @Test
  void isSetApartIfItIsHiddenOrCannotBeCompared() {
    Policy update = rule(Policy.Effect.ALLOW, Action.UPDATE);
    assertThat(member(NUMBER, true, update).isSetApart()).isFalse();
    assertThat(member(NUMBER, true, rule(Policy.Effect.ALLOW, Action.READ)).isSetApart()).isTrue();
    ProtectedMember facts = member(new ColumnType.Json(), true, update);
    assertThat(facts.isSetApart()).isTrue();
    assertThat(facts.unchanged()).isEqualTo(Core.FALSE);
  }

  @Test
  void letsANewRowHoldTheDefaultOrWhatTheUpdateRuleAllows() {
    Policy update = rule(Policy.Effect.ALLOW, Action.UPDATE);
    assertThat(member(NUMBER, true, update).create())
        .isEqualTo(Core.any(List.of(new Core.Null(value(Root.NEW), true), HR)));
    assertThat(member(NUMBER, false, update).create()).as("without a default").isEqualTo(HR);
  }

  @Test
  void takesAllOfTheRowBeforeANewOneForNull() {
    Condition raised =
        new Condition.Or(
            List.of(
                new Condition.Comparison(
                    ComparisonOperator.GREATER, value(Root.THIS), value(Root.OLD)),
                new Condition.NullTest(new Value.ColumnValue(Root.OLD, "salary", LONG, false))));
    assertThat(member(NUMBER, true, checked(raised)).create())
        .as("nothing is there before")
        .isEqualTo(Core.any(List.of(new Core.Null(value(Root.NEW), true), HR)));
    Condition higher =
        new Condition.Comparison(ComparisonOperator.GREATER, value(Root.THIS), value(Root.OLD));
    assertThat(member(NUMBER, true, checked(higher)).create())
        .as("than nothing is not certain")
        .isEqualTo(new Core.Null(value(Root.NEW), true));
  }

  private static Policy rule(Policy.Effect effect, Action action) {
    return rule(effect, action, Optional.empty());
  }

  private static Policy checked(Condition check) {
    return rule(Policy.Effect.ALLOW, Action.UPDATE, Optional.of(check));
  }

  private static Policy rule(Policy.Effect effect, Action action, Optional<Condition> check) {
    return new Policy(
        "rule",
        effect,
        List.of(action),
        List.of("HR"),
        Optional.empty(),
        check,
        Optional.of("salary"));
  }

  private static Value value(RowRef row) {
    return new Value.ColumnValue(row, "salary", LONG, true);
  }

  private static ProtectedMember member(ColumnType type, boolean nullable, Policy rule) {
    Column column =
        new Column(
            new ElementId(TYPE, "salary"),
            "salary",
            List.of(),
            type,
            nullable,
            new Source.Given(),
            true,
            Optional.empty(),
            Protection.NONE,
            Doc.NONE);
    Member member =
        new Member(
            "salary",
            TypeRef.of("java.lang", "Long"),
            nullable,
            new MemberShape.Stored("salary"),
            Doc.NONE);
    Table table =
        new Table(
            TYPE,
            JavaShape.RECORD,
            new TableName("", "employee"),
            List.of(),
            new Tenancy.Untenanted(),
            List.of(member),
            List.of(column),
            new PrimaryKey("employee_pkey", List.of("id")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(rule),
            Map.of(),
            Doc.NONE);
    return ProtectedMember.of(table).get(0);
  }
}
