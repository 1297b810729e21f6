package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.processor.decl.JavaType;
import java.util.Map;
import java.util.Optional;

/** The column types of the Java types that need nothing else to be said. */
final class StandardTypes {
  private static final ColumnType BOOL = new ColumnType.Bool();
  private static final ColumnType SMALL = new ColumnType.Int(16);
  private static final ColumnType INT = new ColumnType.Int(32);
  private static final ColumnType LONG = new ColumnType.Int(64);
  private static final ColumnType FLOAT = new ColumnType.Floating(32);
  private static final ColumnType DOUBLE = new ColumnType.Floating(64);

  private static final Map<JavaType.Primitive, ColumnType> PRIMITIVES =
      Map.of(
          JavaType.Primitive.BOOLEAN, BOOL,
          JavaType.Primitive.SHORT, SMALL,
          JavaType.Primitive.INT, INT,
          JavaType.Primitive.LONG, LONG,
          JavaType.Primitive.FLOAT, FLOAT,
          JavaType.Primitive.DOUBLE, DOUBLE);

  private static final Map<String, ColumnType> CLASSES =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", BOOL),
          Map.entry("java.lang.Short", SMALL),
          Map.entry("java.lang.Integer", INT),
          Map.entry("java.lang.Long", LONG),
          Map.entry("java.lang.Float", FLOAT),
          Map.entry("java.lang.Double", DOUBLE),
          Map.entry("java.lang.String", new ColumnType.Text(0)),
          Map.entry("java.math.BigDecimal", new ColumnType.Decimal(0, 0)),
          Map.entry("java.util.UUID", new ColumnType.Uuid()),
          Map.entry("java.time.Instant", new ColumnType.Instant()),
          Map.entry("java.time.LocalDate", new ColumnType.Date()),
          Map.entry("java.time.LocalTime", new ColumnType.Time()),
          Map.entry("java.time.LocalDateTime", new ColumnType.DateTime()));

  private static final Map<String, String> ADVICE =
      Map.ofEntries(
          Map.entry("java.time.OffsetDateTime", "Instant"),
          Map.entry("java.time.ZonedDateTime", "Instant"),
          Map.entry("java.util.Date", "Instant"),
          Map.entry("java.util.Calendar", "Instant"),
          Map.entry("java.sql.Timestamp", "Instant"),
          Map.entry("java.sql.Date", "LocalDate"),
          Map.entry("java.sql.Time", "LocalTime"),
          Map.entry("java.math.BigInteger", "BigDecimal"),
          Map.entry("java.lang.Byte", "Short"),
          Map.entry("java.lang.Character", "String"),
          Map.entry("java.util.Optional", "@Nullable and the type inside"));

  private StandardTypes() {}

  /** Returns the column type; absent for a type that has none. */
  static Optional<ColumnType> of(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return Optional.ofNullable(PRIMITIVES.get(primitive));
    }
    if (type instanceof JavaType.ArrayOf array && array.element() == JavaType.Primitive.BYTE) {
      return Optional.of(new ColumnType.Bytes(0));
    }
    return type instanceof JavaType.Declared declared
        ? Optional.ofNullable(CLASSES.get(declared.name().qualified()))
        : Optional.empty();
  }

  /** Returns the type that people store who first thought of this one, if there is one. */
  static Optional<String> insteadOf(JavaType type) {
    if (type == JavaType.Primitive.BYTE) {
      return Optional.of("short");
    }
    if (type == JavaType.Primitive.CHAR) {
      return Optional.of("String");
    }
    return type instanceof JavaType.Declared declared
        ? Optional.ofNullable(ADVICE.get(declared.name().qualified()))
        : Optional.empty();
  }
}
