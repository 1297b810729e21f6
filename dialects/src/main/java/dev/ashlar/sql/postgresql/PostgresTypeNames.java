package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.sql.Lexicon;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.TypeNames;
import java.util.Map;
import java.util.Optional;

/**
 * Types of PostgreSQL: it has them all.
 *
 * @param enums what the enums that have types of their own are called
 */
record PostgresTypeNames(Lexicon lexicon, Map<ColumnType.Choice, SqlName> enums)
    implements TypeNames, ColumnType.Visitor<String> {

  @Override
  public String of(ColumnType type) {
    return type.accept(this);
  }

  @Override
  public SqlExpr parameter(Object binding, ColumnType type) {
    boolean unknownToDriver =
        type instanceof ColumnType.Json
            || type instanceof ColumnType.Native
            || type instanceof ColumnType.Array
            || (type instanceof ColumnType.Choice choice
                && choice.storage() == ColumnType.Storage.NATIVE);
    SqlExpr parameter = Sql.parameter(binding);
    return unknownToDriver ? new SqlExpr.Cast(parameter, of(type)) : parameter;
  }

  @Override
  public String bool(ColumnType.Bool type) {
    return "boolean";
  }

  @Override
  public String integer(ColumnType.Int type) {
    return switch (type.bits()) {
      case 16 -> "smallint";
      case 32 -> "integer";
      default -> "bigint";
    };
  }

  @Override
  public String decimal(ColumnType.Decimal type) {
    return type.precision() == 0
        ? "numeric"
        : "numeric(%s, %s)".formatted(type.precision(), type.scale());
  }

  @Override
  public String floating(ColumnType.Floating type) {
    return type.bits() == 32 ? "real" : "double precision";
  }

  @Override
  public String text(ColumnType.Text type) {
    return type.maxLength() == 0 ? "text" : "varchar(%s)".formatted(type.maxLength());
  }

  @Override
  public String bytes(ColumnType.Bytes type) {
    return "bytea";
  }

  @Override
  public String uuid(ColumnType.Uuid type) {
    return "uuid";
  }

  @Override
  public String date(ColumnType.Date type) {
    return "date";
  }

  @Override
  public String time(ColumnType.Time type) {
    return "time";
  }

  @Override
  public String dateTime(ColumnType.DateTime type) {
    return "timestamp";
  }

  @Override
  public String instant(ColumnType.Instant type) {
    return "timestamptz";
  }

  @Override
  public String json(ColumnType.Json type) {
    return "jsonb";
  }

  @Override
  public String choice(ColumnType.Choice type) {
    return type.storage() == ColumnType.Storage.NATIVE
        ? lexicon.name(Optional.ofNullable(enums.get(type)).orElseThrow())
        : "text";
  }

  @Override
  public String array(ColumnType.Array type) {
    return of(type.element()) + "[]";
  }

  @Override
  public String nativeType(ColumnType.Native type) {
    return type.name();
  }
}
