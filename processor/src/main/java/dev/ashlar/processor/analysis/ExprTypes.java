package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ExprType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which type values of a column have in expressions. */
final class ExprTypes {
  /** What databases call the types that every one of them compares alike. */
  private static final Map<Class<? extends ColumnType>, Set<String>> PLAIN =
      Map.of(
          ColumnType.Text.class, Set.of("text", "varchar", "character varying"),
          ColumnType.Int.class, Set.of("smallserial", "serial", "bigserial"),
          ColumnType.Instant.class, Set.of("timestamptz", "timestamp with time zone"));

  private ExprTypes() {}

  /**
   * Returns the type in expressions.
   *
   * @param wrapper the record of one component around the value, if there is one
   */
  static ExprType of(ColumnType type, Optional<TypeName> wrapper) {
    if (type instanceof ColumnType.Choice choice) {
      return new ExprType(ExprType.Kind.ENUM, Optional.of(choice.type()));
    }
    ExprType.Kind kind = kind(type);
    return kind == ExprType.Kind.OPAQUE ? ExprType.of(kind) : new ExprType(kind, wrapper);
  }

  private static ExprType.Kind kind(ColumnType type) {
    if (type instanceof ColumnType.Native named) {
      return isPlain(named) ? kind(named.carrier()) : ExprType.Kind.OPAQUE;
    }
    if (type instanceof ColumnType.Bool) {
      return ExprType.Kind.BOOL;
    }
    if (type instanceof ColumnType.Int) {
      return ExprType.Kind.LONG;
    }
    if (type instanceof ColumnType.Decimal) {
      return ExprType.Kind.DECIMAL;
    }
    if (type instanceof ColumnType.Text) {
      return ExprType.Kind.STRING;
    }
    if (type instanceof ColumnType.Uuid) {
      return ExprType.Kind.UUID;
    }
    if (type instanceof ColumnType.Instant) {
      return ExprType.Kind.INSTANT;
    }
    return type instanceof ColumnType.Date ? ExprType.Kind.DATE : ExprType.Kind.OPAQUE;
  }

  /** Whether the name is only another word, or another size, for what the Java type says. */
  private static boolean isPlain(ColumnType.Native type) {
    String bare = type.name().replaceAll("\\(.*?\\)", "").strip().toLowerCase(Locale.ROOT);
    return PLAIN.getOrDefault(type.carrier().getClass(), Set.of()).contains(bare);
  }
}
