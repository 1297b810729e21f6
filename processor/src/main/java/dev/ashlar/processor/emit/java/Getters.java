package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.ColumnType;

/** The runtime's methods that read one value by the label of its column. */
final class Getters implements ColumnType.Visitor<String> {

  @Override
  public String bool(ColumnType.Bool type) {
    return "bool";
  }

  @Override
  public String integer(ColumnType.Int type) {
    return type.bits() == 16 ? "smallint" : type.bits() == 32 ? "integer" : "bigint";
  }

  @Override
  public String decimal(ColumnType.Decimal type) {
    return "decimal";
  }

  @Override
  public String floating(ColumnType.Floating type) {
    return type.bits() == 32 ? "real" : "doublePrecision";
  }

  @Override
  public String text(ColumnType.Text type) {
    return "string";
  }

  @Override
  public String bytes(ColumnType.Bytes type) {
    return "bytes";
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
    return "dateTime";
  }

  @Override
  public String instant(ColumnType.Instant type) {
    return "instant";
  }

  @Override
  public String json(ColumnType.Json type) {
    return "json";
  }

  @Override
  public String choice(ColumnType.Choice type) {
    return "choice";
  }

  @Override
  public String array(ColumnType.Array type) {
    return "list";
  }

  @Override
  public String nativeType(ColumnType.Native type) {
    return type.carrier().accept(this);
  }
}
