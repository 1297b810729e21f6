package dev.ashlar.sql.mysql;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.Idioms;
import dev.ashlar.sql.Numbers;
import dev.ashlar.sql.PlainNumbers;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How MySQL and MariaDB say what the expression language means. */
final class MySqlIdioms implements Idioms {

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

  @Override
  public SqlExpr constant(Value.Constant constant) {
    return switch (constant.type().kind()) {
      case BOOL -> Sql.keyword(constant.text());
      case LONG, DECIMAL -> Sql.number(constant.text());
      case STRING, ENUM, OPAQUE -> Sql.text(constant.text());
      case UUID -> Sql.bytes(constant.text().replace("-", ""));
      case INSTANT -> new SqlExpr.Cast(Sql.text(utc(constant.text())), "datetime(6)");
      case DATE -> new SqlExpr.Cast(Sql.text(constant.text()), "date");
    };
  }

  private static String utc(String instant) {
    LocalDateTime utc = LocalDateTime.ofInstant(Instant.parse(instant), ZoneOffset.UTC);
    return MICROSECONDS.format(utc);
  }

  @Override
  public Numbers numbers() {
    return new PlainNumbers(BinaryOperator.DIV);
  }

  @Override
  public SqlExpr call(Function function, List<SqlExpr> arguments) {
    return switch (function) {
      case ABS -> new SqlExpr.Call("abs", arguments);
      case LENGTH -> new SqlExpr.Call("char_length", arguments);
      case TRIM -> new SqlExpr.Call("trim", arguments);
      case LOWER -> new SqlExpr.Call("lower", arguments);
      case UPPER -> new SqlExpr.Call("upper", arguments);
      case COALESCE -> new SqlExpr.Call("coalesce", arguments);
      case CONCAT -> new SqlExpr.Call("concat", arguments);
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

  /** The collation of our columns orders by code points already. */
  @Override
  public SqlExpr byCodePoints(SqlExpr text) {
    return text;
  }

  @Override
  public SqlExpr inSet(SqlExpr value, ExprType type, SqlExpr set, boolean expected) {
    SqlExpr encoded =
        switch (type.kind()) {
          case STRING, ENUM, UUID -> Sql.call("hex", value);
          case LONG, DATE -> new SqlExpr.Cast(value, "char");
          case INSTANT -> microsecondsSinceEpoch(value);
          case BOOL, DECIMAL, OPAQUE ->
              throw new IllegalArgumentException("no statement searches a set of " + type.kind());
        };
    SqlExpr between = Sql.call("concat", Sql.text(","), encoded, Sql.text(","));
    return Sql.binary(
        Sql.call("instr", set, between),
        expected ? BinaryOperator.GREATER : BinaryOperator.EQUAL,
        Sql.number("0"));
  }

  private static SqlExpr microsecondsSinceEpoch(SqlExpr instant) {
    SqlExpr epoch = new SqlExpr.Cast(Sql.text("1970-01-01 00:00:00"), "datetime(6)");
    return Sql.call("timestampdiff", Sql.keyword("microsecond"), epoch, instant);
  }

  @Override
  public SqlExpr clock(Duration offset) {
    SqlExpr now = Sql.call("utc_timestamp", Sql.number("6"));
    long microseconds =
        Math.addExact(
            Math.multiplyExact(offset.getSeconds(), 1_000_000L), offset.getNano() / 1_000);
    return offset.isZero()
        ? now
        : Sql.call(
            "date_add", now, new SqlExpr.Verbatim("interval " + microseconds + " microsecond"));
  }
}
