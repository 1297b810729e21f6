package dev.ashlar.sql;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.List;

/** How one database says what the expression language means. */
public interface Idioms {

  /** Returns the constant; decimals excepted, which {@link Numbers} writes. */
  SqlExpr constant(Value.Constant constant);

  /** Returns how it calculates. */
  Numbers numbers();

  /** Returns the function applied to values that are already SQL. */
  SqlExpr call(Function function, List<SqlExpr> arguments);

  /** Returns whether the text starts so, or does not, byte for byte. */
  SqlExpr startsWith(SqlExpr text, String prefix, boolean expected);

  /** Returns a text that orders by code points whatever the collation of the column. */
  SqlExpr byCodePoints(SqlExpr text);

  /**
   * Returns whether the value is there and in the set, or is there and not in it.
   *
   * <p>PostgreSQL takes an array. The others take one text: a comma, then each element followed by
   * a comma; a whole number as its digits, a UUID as 32 upper-case hexadecimal digits, a text or
   * enum as its UTF-8 bytes in upper-case hexadecimal, a date after ISO 8601, an instant as its
   * microseconds since 1970. The empty set is a single comma.
   *
   * @throws IllegalArgumentException for other kinds, unless the database has arrays
   */
  SqlExpr inSet(SqlExpr value, ExprType type, SqlExpr set, boolean expected);

  /** Returns the clock of the database plus the offset, as a column of instants keeps it. */
  SqlExpr clock(Duration offset);
}
