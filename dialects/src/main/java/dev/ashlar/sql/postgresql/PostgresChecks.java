package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.ColumnChecks;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL's types do not ensure: the labels of enums kept as text, the length of bytes. */
final class PostgresChecks implements ColumnChecks {

  @Override
  public Optional<SqlExpr> check(Column column) {
    SqlExpr value = Sql.column(column.name());
    ColumnType type = column.type();
    if (isTextChoice(type)) {
      return Optional.of(new SqlExpr.In(value, labels(type), true));
    }
    if (type instanceof ColumnType.Array array && isTextChoice(array.element())) {
      SqlExpr all = new SqlExpr.ArrayOf(labels(array.element()));
      return Optional.of(Sql.binary(value, BinaryOperator.CONTAINED_IN, all));
    }
    if (type instanceof ColumnType.Bytes bytes && bytes.maxLength() > 0) {
      SqlExpr limit = Sql.number(String.valueOf(bytes.maxLength()));
      return Optional.of(
          Sql.binary(Sql.call("octet_length", value), BinaryOperator.LESS_OR_EQUAL, limit));
    }
    return Optional.empty();
  }

  private static boolean isTextChoice(ColumnType type) {
    return type instanceof ColumnType.Choice choice && choice.storage() == ColumnType.Storage.TEXT;
  }

  private static List<SqlExpr> labels(ColumnType type) {
    return ((ColumnType.Choice) type).labels().stream().map(Sql::text).toList();
  }
}
