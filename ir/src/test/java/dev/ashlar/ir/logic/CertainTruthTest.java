package dev.ashlar.ir.logic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertainTruthTest {

  private static final Value A = column("a", true);
  private static final Value B = column("b", false);
  private static final Condition A_IS_B = new Condition.Comparison(ComparisonOperator.EQUAL, A, B);
  private static final Condition A_IS_NULL = new Condition.NullTest(A);

  @Test
  void turnsANegatedComparisonIntoItsOpposite() {
    assertThat(CertainTruth.holds(new Condition.Not(A_IS_B)))
        .isEqualTo(new Core.Compare(ComparisonOperator.NOT_EQUAL, A, B));
  }

  @Test
  void turnsANegatedConjunctionIntoADisjunction() {
    assertThat(CertainTruth.holds(new Condition.Not(new Condition.And(List.of(A_IS_B, A_IS_NULL)))))
        .isEqualTo(
            new Core.Any(
                List.of(
                    new Core.Compare(ComparisonOperator.NOT_EQUAL, A, B),
                    new Core.Null(A, false))));
  }

  @Test
  void knowsThatARequiredColumnIsNotNull() {
    assertThat(CertainTruth.holds(new Condition.NullTest(B))).isEqualTo(Core.FALSE);
    assertThat(CertainTruth.fails(new Condition.NullTest(B))).isEqualTo(Core.TRUE);
  }

  @Test
  void foldsAnEmptySet() {
    Condition in = new Condition.Membership(A, List.of());
    assertThat(CertainTruth.holds(in)).isEqualTo(Core.FALSE);
    assertThat(CertainTruth.fails(in)).isEqualTo(Core.TRUE);
  }

  @Test
  void doublesOfNegationVanish() {
    assertThat(CertainTruth.holds(new Condition.Not(new Condition.Not(A_IS_B))))
        .isEqualTo(CertainTruth.holds(A_IS_B));
  }

  @Test
  void absorbsConstants() {
    Condition never = new Condition.Truth(false);
    assertThat(CertainTruth.holds(new Condition.Or(List.of(A_IS_B, never))))
        .isEqualTo(CertainTruth.holds(A_IS_B));
    assertThat(CertainTruth.holds(new Condition.And(List.of(A_IS_B, never)))).isEqualTo(Core.FALSE);
  }

  private static Value column(String name, boolean nullable) {
    return new Value.ColumnValue(Root.THIS, name, ExprType.of(ExprType.Kind.LONG), nullable);
  }
}
