package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.Idioms;
import dev.ashlar.sql.Numbers;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** How PostgreSQL says what the expression language means. */
final class PostgresIdioms implements Idioms {

  @Override
  public SqlExpr constant(Value.Constant constant) {
    return switch (constant.type().kind()) {
      case BOOL -> Sql.keyword(constant.text());
      case LONG, DECIMAL -> Sql.number(constant.text());
      case STRING, ENUM, OPAQUE -> Sql.text(constant.text());
      case UUID -> new SqlExpr.Cast(Sql.text(constant.text()), "uuid");
      case INSTANT -> new SqlExpr.Cast(Sql.text(constant.text()), "timestamptz");
      case DATE -> new SqlExpr.Cast(Sql.text(constant.text()), "date");
    };
  }

  @Override
  public Numbers numbers() {
    return PostgresNumbers.INSTANCE;
  }

  @Override
  public SqlExpr call(Function function, List<SqlExpr> arguments) {
    SqlExpr first = arguments.get(0);
    return switch (function) {
      case ABS -> Sql.call("abs", first);
      case LENGTH -> Sql.call("char_length", first);
      case TRIM -> Sql.call("btrim", first, Sql.text(" "));
      case LOWER -> Sql.call("lower", first);
      case UPPER -> Sql.call("upper", first);
      case COALESCE -> new SqlExpr.Call("coalesce", arguments);
      case CONCAT ->
          arguments.stream()
              .reduce((left, right) -> Sql.binary(left, BinaryOperator.CONCAT, right))
              .orElseThrow();
    };
  }

  @Override
  public SqlExpr startsWith(SqlExpr text, String prefix, boolean expected) {
    int length = prefix.codePointCount(0, prefix.length());
    return Sql.binary(
        Sql.call("left", text, Sql.number(String.valueOf(length))),
        expected ? BinaryOperator.EQUAL : BinaryOperator.NOT_EQUAL,
        Sql.text(prefix));
  }

  @Override
  public SqlExpr byCodePoints(SqlExpr text) {
    return new SqlExpr.Collate(text, "C");
  }

  @Override
  public SqlExpr inSet(SqlExpr value, ExprType type, SqlExpr set, boolean expected) {
    SqlExpr element = type.kind() == ExprType.Kind.ENUM ? new SqlExpr.Cast(value, "text") : value;
    return new SqlExpr.Quantified(
        element, expected ? BinaryOperator.EQUAL : BinaryOperator.NOT_EQUAL, !expected, set);
  }

  @Override
  public SqlExpr clock(Duration offset) {
    return later(Sql.call("transaction_timestamp"), offset);
  }

  /** Returns the instant plus the offset. */
  static SqlExpr later(SqlExpr instant, Duration offset) {
    if (offset.isZero()) {
      return instant;
    }
    String seconds =
        BigDecimal.valueOf(offset.getNano(), 9)
            .add(BigDecimal.valueOf(offset.getSeconds()))
            .stripTrailingZeros()
            .toPlainString();
    return Sql.binary(
        instant, BinaryOperator.PLUS, new SqlExpr.Cast(Sql.text(seconds + " seconds"), "interval"));
  }
}
