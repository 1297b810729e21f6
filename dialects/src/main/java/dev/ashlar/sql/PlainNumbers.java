package dev.ashlar.sql;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.expr.Value;
import java.util.List;

/**
 * Numbers of a database whose columns and operators have them all.
 *
 * @param division how it divides whole numbers
 */
public record PlainNumbers(BinaryOperator division) implements Numbers {

  @Override
  public List<SqlExpr> comparable(List<Value> values, ValueLowering lowering) {
    return values.stream().map(lowering::lower).toList();
  }

  @Override
  public SqlExpr operand(Value value, ValueLowering lowering) {
    return lowering.lower(value);
  }

  @Override
  public SqlExpr arithmetic(Value.Arithmetic value, ValueLowering lowering) {
    return Sql.binary(
        lowering.operand(value.left()),
        operator(value.operator(), division),
        lowering.operand(value.right()));
  }

  /** Returns how the operation is written. */
  public static BinaryOperator operator(
      Value.Arithmetic.Operator operator, BinaryOperator division) {
    return switch (operator) {
      case ADD -> BinaryOperator.PLUS;
      case SUBTRACT -> BinaryOperator.MINUS;
      case MULTIPLY -> BinaryOperator.TIMES;
      case DIVIDE -> division;
      case REMAINDER -> BinaryOperator.PERCENT;
    };
  }

  @Override
  public SqlExpr constant(Value.Constant constant) {
    return Sql.number(constant.text());
  }

  @Override
  public SqlExpr stored(Value value, ColumnType type, ValueLowering lowering) {
    return lowering.lower(value);
  }
}
