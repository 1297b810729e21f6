package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.expr.ExprType;
import java.util.Optional;

/** Says why expressions cannot use a column except to test it for null. */
final class Unusable {
  private Unusable() {}

  /** Returns what the column is; absent if expressions can use it. */
  static Optional<String> why(Slot slot) {
    if (slot.type().kind() != ExprType.Kind.OPAQUE) {
      return Optional.empty();
    }
    if (slot.column().protection().secret()) {
      return Optional.of("a @Secret");
    }
    if (slot.column().converter().isPresent()) {
      return Optional.of("a converted value");
    }
    return Optional.of(words(slot.column().type()));
  }

  private static String words(ColumnType type) {
    if (type instanceof ColumnType.Floating) {
      return "a floating-point number";
    }
    if (type instanceof ColumnType.Json) {
      return "a JSON document";
    }
    if (type instanceof ColumnType.Bytes) {
      return "bytes";
    }
    if (type instanceof ColumnType.Array) {
      return "a list";
    }
    if (type instanceof ColumnType.Time || type instanceof ColumnType.DateTime) {
      return "a time without a zone";
    }
    return "a type of one database";
  }
}
