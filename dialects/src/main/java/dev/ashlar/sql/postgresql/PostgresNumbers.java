package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.Numbers;
import dev.ashlar.sql.PlainNumbers;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.ValueLowering;
import java.util.List;

/**
 * Numbers of PostgreSQL: it calculates with the type of the operands, where the expression language
 * has 64 bits; and it does not compare a native enum with a text.
 */
final class PostgresNumbers implements Numbers {

  static final PostgresNumbers INSTANCE = new PostgresNumbers();

  private static final PlainNumbers PLAIN = new PlainNumbers(BinaryOperator.SLASH);

  private PostgresNumbers() {}

  @Override
  public List<SqlExpr> comparable(List<Value> values, ValueLowering lowering) {
    boolean constants = values.stream().skip(1).allMatch(Value.Constant.class::isInstance);
    return values.stream()
        .map(
            value -> {
              SqlExpr sql = lowering.lower(value);
              return !constants && isNativeEnum(value, lowering)
                  ? new SqlExpr.Cast(sql, "text")
                  : sql;
            })
        .toList();
  }

  private static boolean isNativeEnum(Value value, ValueLowering lowering) {
    return value instanceof Value.ColumnValue column
        && lowering.rows().type(column.row(), column.column()) instanceof ColumnType.Choice choice
        && choice.storage() == ColumnType.Storage.NATIVE;
  }

  @Override
  public SqlExpr operand(Value value, ValueLowering lowering) {
    SqlExpr sql = lowering.lower(value);
    boolean narrow =
        value instanceof Value.ColumnValue column
            && lowering.rows().type(column.row(), column.column()) instanceof ColumnType.Int whole
            && whole.bits() < 64;
    return narrow ? new SqlExpr.Cast(sql, "bigint") : sql;
  }

  @Override
  public SqlExpr arithmetic(Value.Arithmetic value, ValueLowering lowering) {
    return PLAIN.arithmetic(value, lowering);
  }

  @Override
  public SqlExpr constant(Value.Constant constant) {
    return PLAIN.constant(constant);
  }

  @Override
  public SqlExpr stored(Value value, ColumnType type, ValueLowering lowering) {
    return lowering.lower(value);
  }
}
