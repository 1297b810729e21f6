package dev.ashlar.sql;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.expr.Value;
import java.util.List;

/**
 * How a database calculates with numbers and compares them.
 *
 * <p>The rest of an expression is lowered by the {@link ValueLowering} that is handed over.
 */
public interface Numbers {

  /** Returns the values in forms that can be compared with each other. */
  List<SqlExpr> comparable(List<Value> values, ValueLowering lowering);

  /** Returns the value as an operand of a calculation in 64 bits or in decimals. */
  SqlExpr operand(Value value, ValueLowering lowering);

  /** Returns two numbers made into one. */
  SqlExpr arithmetic(Value.Arithmetic value, ValueLowering lowering);

  /** Returns the constant as a number. */
  SqlExpr constant(Value.Constant constant);

  /** Returns the value as a column of the type keeps it. */
  SqlExpr stored(Value value, ColumnType type, ValueLowering lowering);
}
