package dev.ashlar.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionContextTest {
  private static final ActorShape CALLER = DocumentSchema.full().actor().orElseThrow();

  @Test
  void knowsOnlyWhatSomeRuleNames() {
    assertThat(names(DocumentSchema.full().tables()))
        .containsExactly(
            "ashlar.present",
            "ashlar.tenant_id",
            "ashlar.actor_id",
            "ashlar.actor_mfa",
            "ashlar.actor_region",
            "ashlar.actor_team_ids",
            "ashlar.roles");
    assertThat(names(List.of(tenantTable().allow(List.of(Action.READ)).build())))
        .containsExactly("ashlar.tenant_id");
  }

  @Test
  void knowsTheInstantOnlyIfARuleLooksAtIt() {
    Condition past =
        new Condition.Comparison(
            ComparisonOperator.LESS,
            Exprs.column("id", ExprType.Kind.INSTANT),
            new Value.Now(Duration.ZERO));

    assertThat(names(List.of(tenantTable().allow(List.of(Action.READ), List.of(), past).build())))
        .containsExactly("ashlar.tenant_id", "ashlar.now");
  }

  @Test
  void knowsWhetherThereIsACallerWhereNoTenantSaysSo() {
    Table shared =
        new TableFixture("", "country")
            .column("id", new ColumnType.Uuid())
            .allow(List.of(Action.READ))
            .build();

    assertThat(names(List.of(shared))).containsExactly("ashlar.present");
  }

  @Test
  void spellsClaimsAsColumnsAreSpelt() {
    assertThat(SessionContext.function(CALLER, "maxAmount").name()).isEqualTo("actor_max_amount");
    assertThat(SessionContext.function(CALLER, "homeURLPath").name())
        .isEqualTo("actor_home_url_path");
  }

  private static TableFixture tenantTable() {
    return new TableFixture("", "note").tenant("company_id").column("id", new ColumnType.Uuid());
  }

  private static List<String> names(List<Table> tables) {
    Schema full = DocumentSchema.full();
    Schema schema =
        new Schema(
            full.irVersion(),
            full.module(),
            full.actor(),
            full.enums(),
            full.objects(),
            tables,
            List.of());
    return SessionContext.of(schema).settings().stream().map(ContextSetting::name).toList();
  }
}
