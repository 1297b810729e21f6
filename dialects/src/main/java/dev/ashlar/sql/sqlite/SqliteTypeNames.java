package dev.ashlar.sql.sqlite;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.TypeNames;

/** Types of SQLite's STRICT tables, of which there are four. */
record SqliteTypeNames() implements TypeNames, ColumnType.Visitor<String> {

  @Override
  public String of(ColumnType type) {
    return type.accept(this);
  }

  @Override
  public SqlExpr parameter(Object binding, ColumnType type) {
    return Sql.parameter(binding);
  }

  @Override
  public String bool(ColumnType.Bool type) {
    return "integer";
  }

  @Override
  public String integer(ColumnType.Int type) {
    return "integer";
  }

  @Override
  public String decimal(ColumnType.Decimal type) {
    return ScaledNumbers.isScaled(type) ? "integer" : "text";
  }

  @Override
  public String floating(ColumnType.Floating type) {
    return "real";
  }

  @Override
  public String text(ColumnType.Text type) {
    return "text";
  }

  @Override
  public String bytes(ColumnType.Bytes type) {
    return "blob";
  }

  @Override
  public String uuid(ColumnType.Uuid type) {
    return "blob";
  }

  @Override
  public String date(ColumnType.Date type) {
    return "text";
  }

  @Override
  public String time(ColumnType.Time type) {
    return "text";
  }

  @Override
  public String dateTime(ColumnType.DateTime type) {
    return "text";
  }

  @Override
  public String instant(ColumnType.Instant type) {
    return "integer";
  }

  @Override
  public String json(ColumnType.Json type) {
    return "text";
  }

  @Override
  public String choice(ColumnType.Choice type) {
    return "text";
  }

  @Override
  public String array(ColumnType.Array type) {
    return "text";
  }

  @Override
  public String nativeType(ColumnType.Native type) {
    return type.name();
  }
}
