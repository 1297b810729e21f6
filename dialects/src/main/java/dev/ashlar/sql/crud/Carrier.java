package dev.ashlar.sql.crud;

import dev.ashlar.ir.ColumnType;

/** The plain type as which the values of a column travel when many rows are written at once. */
final class Carrier {

  private static final ColumnType TEXT = new ColumnType.Text(0);

  private Carrier() {}

  /** Returns the type: without a length or scale, and text for what drivers do not know. */
  static ColumnType of(ColumnType type) {
    if (type instanceof ColumnType.Decimal) {
      return new ColumnType.Decimal(0, 0);
    }
    if (type instanceof ColumnType.Text
        || type instanceof ColumnType.Json
        || type instanceof ColumnType.Choice
        || type instanceof ColumnType.Array) {
      return TEXT;
    }
    if (type instanceof ColumnType.Bytes) {
      return new ColumnType.Bytes(0);
    }
    return type instanceof ColumnType.Native other ? of(other.carrier()) : type;
  }

  /** Whether an insert takes the carrier for the type without being told to. */
  static boolean fits(ColumnType carrier, ColumnType type) {
    boolean text = type instanceof ColumnType.Text;
    boolean choice =
        type instanceof ColumnType.Choice enumeration
            && enumeration.storage() == ColumnType.Storage.TEXT;
    return carrier.equals(TEXT)
        ? text || choice
        : type instanceof ColumnType.Decimal || type instanceof ColumnType.Bytes;
  }
}
