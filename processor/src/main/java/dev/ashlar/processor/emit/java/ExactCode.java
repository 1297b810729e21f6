package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ClassName;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Source;

/** How a value becomes what the database will give back: of the column's scale, in microseconds. */
record ExactCode(Column column) {

  private static final ClassName EXACT = DaoContext.runtime("Exact");

  /** Whether the member can hold what the database would give back as something else. */
  boolean applies() {
    return !(column.source() instanceof Source.Computed)
        && !(column.source() instanceof Source.Stamped)
        && column.converter().isEmpty()
        && finer(element());
  }

  /** Returns the expression of the value as it will be read. */
  Snippet of(Snippet value) {
    if (!(ColumnCode.carried(column.type()) instanceof ColumnType.Array)) {
      return each(element(), value);
    }
    Snippet exact =
        sized(element())
            ? Snippet.of("each -> ", each(element(), Snippet.of("each")))
            : Snippet.of(EXACT, "::of");
    return Snippet.of(EXACT, ".list(", value, ", ", exact, ")");
  }

  private ColumnType element() {
    ColumnType type = ColumnCode.carried(column.type());
    return type instanceof ColumnType.Array array ? ColumnCode.carried(array.element()) : type;
  }

  private static Snippet each(ColumnType type, Snippet value) {
    if (type instanceof ColumnType.Decimal decimal && sized(type)) {
      return Snippet.of(
          EXACT, ".of(", value, ", ", decimal.precision(), ", ", decimal.scale(), ")");
    }
    return Snippet.of(EXACT, ".of(", value, ")");
  }

  private static boolean sized(ColumnType type) {
    return type instanceof ColumnType.Decimal decimal && decimal.precision() > 0;
  }

  private static boolean finer(ColumnType type) {
    return type instanceof ColumnType.Decimal
        || type instanceof ColumnType.Instant
        || type instanceof ColumnType.DateTime
        || type instanceof ColumnType.Time;
  }
}
