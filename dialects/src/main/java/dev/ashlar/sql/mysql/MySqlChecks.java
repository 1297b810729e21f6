package dev.ashlar.sql.mysql;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.ColumnChecks;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import java.util.List;
import java.util.Optional;

/**
 * What the types of MySQL and MariaDB do not ensure.
 *
 * @param jsonNeedsCheck whether a column of documents is a text
 */
record MySqlChecks(boolean jsonNeedsCheck) implements ColumnChecks {

  @Override
  public Optional<SqlExpr> check(Column column) {
    SqlExpr value = Sql.column(column.name());
    ColumnType type = column.type();
    if (type instanceof ColumnType.Bool) {
      return Optional.of(new SqlExpr.In(value, List.of(Sql.number("0"), Sql.number("1")), true));
    }
    if (type instanceof ColumnType.Choice choice && choice.storage() == ColumnType.Storage.TEXT) {
      return Optional.of(
          new SqlExpr.In(value, choice.labels().stream().map(Sql::text).toList(), true));
    }
    if (type instanceof ColumnType.Text text && text.maxLength() > 0) {
      return limit("char_length", value, text.maxLength());
    }
    if (type instanceof ColumnType.Bytes bytes && bytes.maxLength() > 0) {
      return limit("length", value, bytes.maxLength());
    }
    boolean document = type instanceof ColumnType.Json || type instanceof ColumnType.Array;
    return document && jsonNeedsCheck
        ? Optional.of(Sql.call("json_valid", value))
        : Optional.empty();
  }

  private static Optional<SqlExpr> limit(String function, SqlExpr value, int max) {
    return MySqlTypeNames.inline(max)
        ? Optional.empty()
        : Optional.of(
            Sql.binary(
                Sql.call(function, value),
                BinaryOperator.LESS_OR_EQUAL,
                Sql.number(String.valueOf(max))));
  }
}
