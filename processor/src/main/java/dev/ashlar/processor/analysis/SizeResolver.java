package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;

/**
 * Decides the length, precision and scale of a column, or its native type, from {@code @Column}.
 */
final class SizeResolver {
  private static final List<String> ATTRIBUTES = List.of("length", "precision", "scale", "type");

  private final Problems problems;

  SizeResolver(Problems problems) {
    this.problems = problems;
  }

  /** Whether the annotation says anything but a name. */
  static boolean saysSize(Mark column) {
    return ATTRIBUTES.stream().anyMatch(column::has);
  }

  /** Returns the type with the sizes that the annotation says. */
  ColumnType resolve(ColumnType type, String member, Mark column) {
    if (!positive(member, column, "length")
        || !positive(member, column, "precision")
        || !positive(member, column, "scale")) {
      return type;
    }
    ColumnType sized =
        type instanceof ColumnType.Array array
            ? new ColumnType.Array(sized(array.element(), member, column))
            : sized(type, member, column);
    String nativeName = column.string("type").strip();
    return nativeName.isEmpty() ? sized : new ColumnType.Native(nativeName, sized);
  }

  private ColumnType sized(ColumnType type, String member, Mark column) {
    if (type instanceof ColumnType.Decimal) {
      return without(member, column, "length") ? decimal(member, column) : type;
    }
    boolean exact = without(member, column, "precision") && without(member, column, "scale");
    if (!exact) {
      return type;
    }
    if (type instanceof ColumnType.Text) {
      return new ColumnType.Text(column.integer("length"));
    }
    if (type instanceof ColumnType.Bytes) {
      return new ColumnType.Bytes(column.integer("length"));
    }
    without(member, column, "length");
    return type;
  }

  private ColumnType decimal(String member, Mark column) {
    int precision = column.integer("precision");
    int scale = column.integer("scale");
    if (scale > precision) {
      problems.add(
          Code.SIZE_FITS_NOTHING,
          column.at("scale"),
          "Component %s has scale %s and precision %s: no value would fit."
              .formatted(member, scale, precision),
          "write \"precision = %s, scale = %s\".".formatted(precision + scale, scale));
      return new ColumnType.Decimal(0, 0);
    }
    return new ColumnType.Decimal(precision, scale);
  }

  private boolean positive(String member, Mark column, String attribute) {
    if (column.integer(attribute) >= 0) {
      return true;
    }
    problems.add(
        Code.SIZE_FITS_NOTHING,
        column.at(attribute),
        "Component %s has a negative %s: no value would fit.".formatted(member, attribute),
        "write a positive number, or leave it out.");
    return false;
  }

  private boolean without(String member, Mark column, String attribute) {
    if (column.integer(attribute) == 0) {
      return true;
    }
    problems.add(
        Code.SIZE_FITS_NOTHING,
        column.at(attribute),
        "Component %s has a %s, which its type does not have: it would limit nothing."
            .formatted(member, attribute),
        "leave %s out.".formatted(attribute));
    return false;
  }
}
