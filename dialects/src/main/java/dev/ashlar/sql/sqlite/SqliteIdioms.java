package dev.ashlar.sql.sqlite;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.Idioms;
import dev.ashlar.sql.Numbers;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How SQLite says what the expression language means. */
final class SqliteIdioms implements Idioms {

  @Override
  public SqlExpr constant(Value.Constant constant) {
    return switch (constant.type().kind()) {
      case BOOL -> Sql.keyword(constant.text());
      case LONG, DECIMAL -> Sql.number(constant.text());
      case STRING, ENUM, OPAQUE, DATE -> Sql.text(constant.text());
      case UUID -> Sql.bytes(constant.text().replace("-", ""));
      case INSTANT -> {
        Instant instant = Instant.parse(constant.text());
        Duration sinceEpoch = Duration.ofSeconds(instant.getEpochSecond(), instant.getNano());
        yield Sql.number(String.valueOf(microseconds(sinceEpoch)));
      }
    };
  }

  private static long microseconds(Duration duration) {
    return Math.addExact(
        Math.multiplyExact(duration.getSeconds(), 1_000_000L), duration.getNano() / 1_000);
  }

  @Override
  public Numbers numbers() {
    return ScaledNumbers.INSTANCE;
  }

  @Override
  public SqlExpr call(Function function, List<SqlExpr> arguments) {
    return switch (function) {
      case ABS -> new SqlExpr.Call("abs", arguments);
      case LENGTH -> new SqlExpr.Call("length", arguments);
      case TRIM -> new SqlExpr.Call("trim", arguments);
      case LOWER -> new SqlExpr.Call("lower", arguments);
      case UPPER -> new SqlExpr.Call("upper", arguments);
      case COALESCE -> new SqlExpr.Call("coalesce", arguments);
      case CONCAT -> concat(arguments);
    };
  }

  private static SqlExpr concat(List<SqlExpr> parts) {
    return parts.stream()
        .reduce((left, right) -> Sql.binary(left, BinaryOperator.CONCAT, right))
        .orElseThrow();
  }

  @Override
  public SqlExpr startsWith(SqlExpr text, String prefix, boolean expected) {
    int length = prefix.codePointCount(0, prefix.length());
    return Sql.binary(
        Sql.call("substr", text, Sql.number("1"), Sql.number(String.valueOf(length))),
        expected ? BinaryOperator.EQUAL : BinaryOperator.NOT_EQUAL,
        Sql.text(prefix));
  }

  /** The default collation orders by the bytes of UTF-8, and so by code points. */
  @Override
  public SqlExpr byCodePoints(SqlExpr text) {
    return text;
  }

  @Override
  public SqlExpr inSet(SqlExpr value, ExprType type, SqlExpr set, boolean expected) {
    SqlExpr encoded =
        switch (type.kind()) {
          case STRING, ENUM, UUID -> Sql.call("hex", value);
          case LONG, DATE, INSTANT -> new SqlExpr.Cast(value, "text");
          case BOOL, DECIMAL, OPAQUE ->
              throw new IllegalArgumentException("no statement searches a set of " + type.kind());
        };
    // hex(null) is an empty text and not null: a missing value must make the test unknown
    SqlExpr known =
        new SqlExpr.Case(
            List.of(new SqlExpr.Case.When(new SqlExpr.NullTest(value, false), encoded)),
            Optional.empty());
    return Sql.binary(
        Sql.call("instr", set, concat(List.of(Sql.text(","), known, Sql.text(",")))),
        expected ? BinaryOperator.GREATER : BinaryOperator.EQUAL,
        Sql.number("0"));
  }

  /** The clock of SQLite counts milliseconds. */
  @Override
  public SqlExpr clock(Duration offset) {
    SqlExpr seconds = Sql.call("unixepoch", Sql.text("now"), Sql.text("subsec"));
    SqlExpr milliseconds =
        Sql.call("round", Sql.binary(seconds, BinaryOperator.TIMES, Sql.number("1000")));
    SqlExpr now =
        Sql.binary(
            new SqlExpr.Cast(milliseconds, "integer"), BinaryOperator.TIMES, Sql.number("1000"));
    return offset.isZero()
        ? now
        : Sql.binary(now, BinaryOperator.PLUS, Sql.number(String.valueOf(microseconds(offset))));
  }
}
