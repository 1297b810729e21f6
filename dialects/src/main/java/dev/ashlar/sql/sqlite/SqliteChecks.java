package dev.ashlar.sql.sqlite;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.ColumnChecks;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** What the four types of STRICT tables do not ensure, which is nearly everything. */
final class SqliteChecks implements ColumnChecks {

  @Override
  public Optional<SqlExpr> check(Column column) {
    return column.type().accept(new Condition(Sql.column(column.name())));
  }

  private record Condition(SqlExpr value) implements ColumnType.Visitor<Optional<SqlExpr>> {

    private static final String DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]";
    private static final String TIME =
        "[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]";

    @Override
    public Optional<SqlExpr> bool(ColumnType.Bool type) {
      return Optional.of(new SqlExpr.In(value, List.of(Sql.number("0"), Sql.number("1")), true));
    }

    @Override
    public Optional<SqlExpr> integer(ColumnType.Int type) {
      return type.bits() == 64 ? Optional.empty() : within(BigInteger.TWO.pow(type.bits() - 1));
    }

    /** Returns whether the value is at least minus the bound and less than the bound. */
    private Optional<SqlExpr> within(BigInteger bound) {
      return Optional.of(
          Sql.all(
              Sql.binary(
                  value, BinaryOperator.GREATER_OR_EQUAL, Sql.number(bound.negate().toString())),
              Sql.binary(value, BinaryOperator.LESS, Sql.number(bound.toString()))));
    }

    @Override
    public Optional<SqlExpr> decimal(ColumnType.Decimal type) {
      if (ScaledNumbers.isScaled(type)) {
        BigInteger bound = BigInteger.TEN.pow(type.precision());
        return Optional.of(
            Sql.all(
                Sql.binary(value, BinaryOperator.GREATER, Sql.number(bound.negate().toString())),
                Sql.binary(value, BinaryOperator.LESS, Sql.number(bound.toString()))));
      }
      return Optional.of(Sql.binary(value, BinaryOperator.NOT_GLOB, Sql.text("*[^-.0-9]*")));
    }

    @Override
    public Optional<SqlExpr> floating(ColumnType.Floating type) {
      return Optional.empty();
    }

    @Override
    public Optional<SqlExpr> text(ColumnType.Text type) {
      return length(type.maxLength());
    }

    @Override
    public Optional<SqlExpr> bytes(ColumnType.Bytes type) {
      return length(type.maxLength());
    }

    private Optional<SqlExpr> length(int max) {
      return max == 0
          ? Optional.empty()
          : Optional.of(
              Sql.binary(
                  Sql.call("length", value),
                  BinaryOperator.LESS_OR_EQUAL,
                  Sql.number(String.valueOf(max))));
    }

    @Override
    public Optional<SqlExpr> uuid(ColumnType.Uuid type) {
      return Optional.of(Sql.equal(Sql.call("length", value), Sql.number("16")));
    }

    @Override
    public Optional<SqlExpr> date(ColumnType.Date type) {
      return form(DAY);
    }

    @Override
    public Optional<SqlExpr> time(ColumnType.Time type) {
      return form(TIME);
    }

    @Override
    public Optional<SqlExpr> dateTime(ColumnType.DateTime type) {
      return form(DAY + "T" + TIME);
    }

    private Optional<SqlExpr> form(String pattern) {
      return Optional.of(Sql.binary(value, BinaryOperator.GLOB, Sql.text(pattern)));
    }

    @Override
    public Optional<SqlExpr> instant(ColumnType.Instant type) {
      return Optional.empty();
    }

    @Override
    public Optional<SqlExpr> json(ColumnType.Json type) {
      return Optional.of(Sql.call("json_valid", value));
    }

    @Override
    public Optional<SqlExpr> choice(ColumnType.Choice type) {
      return Optional.of(
          new SqlExpr.In(value, type.labels().stream().map(Sql::text).toList(), true));
    }

    @Override
    public Optional<SqlExpr> array(ColumnType.Array type) {
      return Optional.of(Sql.call("json_valid", value));
    }

    @Override
    public Optional<SqlExpr> nativeType(ColumnType.Native type) {
      return Optional.empty();
    }
  }
}
