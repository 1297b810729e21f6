package dev.ashlar.sql.sqlite;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.Numbers;
import dev.ashlar.sql.PlainNumbers;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.ValueLowering;
import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers of SQLite, which has no decimals: a decimal of up to 18 digits is kept as a whole number,
 * {@code 12.50} with scale 2 as 1250. What is compared or added is brought to one scale first.
 *
 * <p>A whole number that outgrows 64 bits while it is scaled becomes a REAL. Comparisons stay
 * right: only one side is ever scaled, and its REAL is then further from zero than any whole
 * number.
 */
final class ScaledNumbers implements Numbers {

  static final ScaledNumbers INSTANCE = new ScaledNumbers();

  /** Digits up to which a decimal is kept as a whole number. */
  static final int MAX_PRECISION = 18;

  private ScaledNumbers() {}

  /** Whether a column of the type keeps a whole number instead of the decimal. */
  static boolean isScaled(ColumnType type) {
    return type instanceof ColumnType.Decimal decimal
        && decimal.precision() > 0
        && decimal.precision() <= MAX_PRECISION;
  }

  @Override
  public List<SqlExpr> comparable(List<Value> values, ValueLowering lowering) {
    if (values.stream().noneMatch(ScaledNumbers::isDecimal)) {
      return values.stream().map(lowering::lower).toList();
    }
    int scale = values.stream().mapToInt(value -> scale(value, lowering)).max().orElse(0);
    return values.stream().map(value -> at(scale, value, lowering)).toList();
  }

  @Override
  public SqlExpr operand(Value value, ValueLowering lowering) {
    return isDecimal(value) ? at(scale(value, lowering), value, lowering) : lowering.lower(value);
  }

  @Override
  public SqlExpr arithmetic(Value.Arithmetic value, ValueLowering lowering) {
    BinaryOperator operator = PlainNumbers.operator(value.operator(), BinaryOperator.SLASH);
    boolean alike = operator == BinaryOperator.PLUS || operator == BinaryOperator.MINUS;
    if (alike && isDecimal(value)) {
      int scale = scale(value, lowering);
      return Sql.binary(
          at(scale, value.left(), lowering), operator, at(scale, value.right(), lowering));
    }
    return Sql.binary(operand(value.left(), lowering), operator, operand(value.right(), lowering));
  }

  @Override
  public SqlExpr constant(Value.Constant constant) {
    return Sql.number(new BigDecimal(constant.text()).unscaledValue().toString());
  }

  @Override
  public SqlExpr stored(Value value, ColumnType type, ValueLowering lowering) {
    if (isScaled(type)) {
      return at(((ColumnType.Decimal) type).scale(), value, lowering);
    }
    if (type instanceof ColumnType.Decimal decimal && value instanceof Value.Constant constant) {
      return Sql.text(WideDecimals.text(new BigDecimal(constant.text()), decimal));
    }
    return lowering.lower(value);
  }

  /** Returns the value times ten to the power of the scale. */
  private static SqlExpr at(int scale, Value value, ValueLowering lowering) {
    if (value instanceof Value.Constant constant) {
      BigDecimal number = new BigDecimal(constant.text());
      return Sql.number(number.movePointRight(scale).stripTrailingZeros().toPlainString());
    }
    if (value instanceof Value.ClaimValue claim && isDecimal(claim)) {
      return lowering.actor().scaledClaim(claim, scale);
    }
    if (value instanceof Value.Call call && call.function() == Function.COALESCE) {
      List<SqlExpr> arguments =
          call.arguments().stream().map(argument -> at(scale, argument, lowering)).toList();
      return lowering.idioms().call(Function.COALESCE, arguments);
    }
    int missing = scale - scale(value, lowering);
    SqlExpr sql = lowering.lower(value);
    return missing <= 0
        ? sql
        : Sql.binary(sql, BinaryOperator.TIMES, Sql.number("1" + "0".repeat(missing)));
  }

  private static boolean isDecimal(Value value) {
    if (value instanceof Value.Arithmetic arithmetic) {
      return isDecimal(arithmetic.left()) || isDecimal(arithmetic.right());
    }
    if (value instanceof Value.Negation negation) {
      return isDecimal(negation.operand());
    }
    if (value instanceof Value.Call call
        && (call.function() == Function.ABS || call.function() == Function.COALESCE)) {
      return call.arguments().stream().anyMatch(ScaledNumbers::isDecimal);
    }
    return value.type().kind() == ExprType.Kind.DECIMAL;
  }

  /** Returns how many digits after the point the value has as SQL. */
  private static int scale(Value value, ValueLowering lowering) {
    if (value instanceof Value.ColumnValue column) {
      ColumnType type = lowering.rows().type(column.row(), column.column());
      if (type instanceof ColumnType.Decimal && !isScaled(type)) {
        throw new IllegalArgumentException(
            "SQLite keeps %s as text and cannot compare it: give it a precision of at most %s."
                .formatted(column.column(), MAX_PRECISION));
      }
      return isScaled(type) ? ((ColumnType.Decimal) type).scale() : 0;
    }
    if (value instanceof Value.Constant constant) {
      return isDecimal(constant) ? Math.max(0, new BigDecimal(constant.text()).scale()) : 0;
    }
    if (value instanceof Value.Arithmetic arithmetic) {
      int left = scale(arithmetic.left(), lowering);
      int right = scale(arithmetic.right(), lowering);
      return arithmetic.operator() == Value.Arithmetic.Operator.MULTIPLY
          ? left + right
          : Math.max(left, right);
    }
    if (value instanceof Value.Negation negation) {
      return scale(negation.operand(), lowering);
    }
    if (value instanceof Value.Call call && isDecimal(call)) {
      return call.arguments().stream().mapToInt(each -> scale(each, lowering)).max().orElse(0);
    }
    return 0;
  }
}
