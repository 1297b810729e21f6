package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.TypeRef;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Knows what values of the JDK's types look like in JSON. */
final class JavaTypeShapes {

  private static final Set<String> LISTS =
      Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

  private static final Map<String, Scalar> SCALARS =
      Map.ofEntries(
          Map.entry("boolean", Scalar.BOOL),
          Map.entry("java.lang.Boolean", Scalar.BOOL),
          Map.entry("byte", Scalar.BYTE),
          Map.entry("java.lang.Byte", Scalar.BYTE),
          Map.entry("short", Scalar.SHORT),
          Map.entry("java.lang.Short", Scalar.SHORT),
          Map.entry("int", Scalar.INT),
          Map.entry("java.lang.Integer", Scalar.INT),
          Map.entry("long", Scalar.LONG),
          Map.entry("java.lang.Long", Scalar.LONG),
          Map.entry("float", Scalar.FLOAT),
          Map.entry("java.lang.Float", Scalar.FLOAT),
          Map.entry("double", Scalar.DOUBLE),
          Map.entry("java.lang.Double", Scalar.DOUBLE),
          Map.entry("java.util.UUID", Scalar.UUID),
          Map.entry("java.time.LocalDate", Scalar.DATE),
          Map.entry("java.time.LocalTime", Scalar.TIME),
          Map.entry("java.time.LocalDateTime", Scalar.DATE_TIME),
          Map.entry("java.time.Instant", Scalar.INSTANT),
          Map.entry("java.time.OffsetDateTime", Scalar.INSTANT),
          Map.entry("byte[]", Scalar.BYTES));

  private JavaTypeShapes() {}

  /**
   * Returns the shape of the type's values; any JSON for a type that is not known.
   *
   * @param elements gives the shapes of what lists and maps hold
   */
  static Shape of(TypeRef type, Shapes.Limits limits, Function<TypeRef, Shape> elements) {
    String name = type.name().qualified();
    if (LISTS.contains(name) && type.arguments().size() == 1) {
      return new Shape.Many(elements.apply(type.arguments().get(0)));
    }
    if (name.equals("java.util.Map") && type.arguments().size() == 2) {
      return new Shape.Named(elements.apply(type.arguments().get(1)));
    }
    return switch (name) {
      case "java.lang.String" -> new Shape.Text(limits.length());
      case "java.math.BigDecimal" -> new Shape.Decimal(limits.precision(), limits.scale());
      case "java.math.BigInteger" -> new Shape.Decimal(limits.precision(), 0);
      default -> new Shape.Plain(SCALARS.getOrDefault(name, Scalar.JSON));
    };
  }
}
