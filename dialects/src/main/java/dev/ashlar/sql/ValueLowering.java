package dev.ashlar.sql;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.Value;
import java.util.List;

/** Turns values of the expression language into SQL of one database. */
public record ValueLowering(Idioms idioms, RowTerms rows, ActorTerms actor)
    implements Value.Visitor<SqlExpr> {

  /** Returns the value as SQL. */
  public SqlExpr lower(Value value) {
    return value.accept(this);
  }

  /** Returns the values in forms that can be compared with each other. */
  public List<SqlExpr> comparable(List<Value> values) {
    return idioms.numbers().comparable(values, this);
  }

  /** Returns the value as an operand of a calculation. */
  public SqlExpr operand(Value value) {
    return idioms.numbers().operand(value, this);
  }

  /** Returns the value as a column of the type keeps it. */
  public SqlExpr stored(Value value, ColumnType type) {
    return idioms.numbers().stored(value, type, this);
  }

  @Override
  public SqlExpr column(Value.ColumnValue value) {
    return rows.column(value.row(), value.column());
  }

  @Override
  public SqlExpr claim(Value.ClaimValue value) {
    return actor.claim(value);
  }

  @Override
  public SqlExpr constant(Value.Constant value) {
    return value.type().kind() == ExprType.Kind.DECIMAL
        ? idioms.numbers().constant(value)
        : idioms.constant(value);
  }

  @Override
  public SqlExpr arithmetic(Value.Arithmetic value) {
    return idioms.numbers().arithmetic(value, this);
  }

  @Override
  public SqlExpr negation(Value.Negation value) {
    return new SqlExpr.Minus(operand(value.operand()));
  }

  @Override
  public SqlExpr call(Value.Call value) {
    List<SqlExpr> arguments =
        value.function() == Function.ABS
            ? List.of(operand(value.arguments().get(0)))
            : comparable(value.arguments());
    return idioms.call(value.function(), arguments);
  }

  @Override
  public SqlExpr now(Value.Now value) {
    return actor.now(value.offset());
  }
}
