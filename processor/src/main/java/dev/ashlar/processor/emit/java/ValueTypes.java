package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.ColumnType;

/** The runtime's constants for what travels in a parameter. */
final class ValueTypes implements ColumnType.Visitor<String> {

  @Override
  public String bool(ColumnType.Bool type) {
    return "BOOLEAN";
  }

  @Override
  public String integer(ColumnType.Int type) {
    return type.bits() == 16 ? "SHORT" : type.bits() == 32 ? "INTEGER" : "LONG";
  }

  @Override
  public String decimal(ColumnType.Decimal type) {
    return "DECIMAL";
  }

  @Override
  public String floating(ColumnType.Floating type) {
    return type.bits() == 32 ? "FLOAT" : "DOUBLE";
  }

  @Override
  public String text(ColumnType.Text type) {
    return "STRING";
  }

  @Override
  public String bytes(ColumnType.Bytes type) {
    return "BYTES";
  }

  @Override
  public String uuid(ColumnType.Uuid type) {
    return "UUID";
  }

  @Override
  public String date(ColumnType.Date type) {
    return "DATE";
  }

  @Override
  public String time(ColumnType.Time type) {
    return "TIME";
  }

  @Override
  public String dateTime(ColumnType.DateTime type) {
    return "DATE_TIME";
  }

  @Override
  public String instant(ColumnType.Instant type) {
    return "INSTANT";
  }

  @Override
  public String json(ColumnType.Json type) {
    return "JSON";
  }

  @Override
  public String choice(ColumnType.Choice type) {
    return "STRING";
  }

  @Override
  public String array(ColumnType.Array type) {
    throw new IllegalArgumentException("lists of lists have no column type");
  }

  @Override
  public String nativeType(ColumnType.Native type) {
    return type.carrier().accept(this);
  }
}
