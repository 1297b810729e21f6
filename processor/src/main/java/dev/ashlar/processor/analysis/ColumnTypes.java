package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ColumnType;
import java.util.Locale;

/** Compares column types, and names them as users know them. */
final class ColumnTypes {
  private ColumnTypes() {}

  /** Whether a column of the one type can hold the key that a column of the other holds. */
  static boolean comparable(ColumnType one, ColumnType other) {
    if (one instanceof ColumnType.Native named && isSerial(named)) {
      return comparable(named.carrier(), other);
    }
    if (other instanceof ColumnType.Native named && isSerial(named)) {
      return comparable(one, named.carrier());
    }
    if (one instanceof ColumnType.Text && other instanceof ColumnType.Text) {
      return true;
    }
    return one.equals(other);
  }

  /** Whether the type is a whole number with a sequence, which only the column that counts has. */
  private static boolean isSerial(ColumnType.Native type) {
    return type.name().toLowerCase(Locale.ROOT).endsWith("serial");
  }

  /** Returns the Java type that has the column type. */
  static String javaName(ColumnType type) {
    return type.accept(new JavaNames());
  }

  private static final class JavaNames implements ColumnType.Visitor<String> {
    @Override
    public String bool(ColumnType.Bool type) {
      return "boolean";
    }

    @Override
    public String integer(ColumnType.Int type) {
      return type.bits() == 16 ? "short" : type.bits() == 32 ? "int" : "long";
    }

    @Override
    public String decimal(ColumnType.Decimal type) {
      return "BigDecimal";
    }

    @Override
    public String floating(ColumnType.Floating type) {
      return type.bits() == 32 ? "float" : "double";
    }

    @Override
    public String text(ColumnType.Text type) {
      return "String";
    }

    @Override
    public String bytes(ColumnType.Bytes type) {
      return "byte[]";
    }

    @Override
    public String uuid(ColumnType.Uuid type) {
      return "UUID";
    }

    @Override
    public String date(ColumnType.Date type) {
      return "LocalDate";
    }

    @Override
    public String time(ColumnType.Time type) {
      return "LocalTime";
    }

    @Override
    public String dateTime(ColumnType.DateTime type) {
      return "LocalDateTime";
    }

    @Override
    public String instant(ColumnType.Instant type) {
      return "Instant";
    }

    @Override
    public String json(ColumnType.Json type) {
      return "JSON";
    }

    @Override
    public String choice(ColumnType.Choice type) {
      return type.type().shortName();
    }

    @Override
    public String array(ColumnType.Array type) {
      return "List<%s>".formatted(type.element().accept(this));
    }

    @Override
    public String nativeType(ColumnType.Native type) {
      return type.name();
    }
  }
}
