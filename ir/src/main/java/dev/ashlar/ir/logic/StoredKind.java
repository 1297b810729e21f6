package dev.ashlar.ir.logic;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.expr.ExprType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says as what the values of a column are compared. */
public final class StoredKind {

  /** What databases call the types that every one of them compares alike. */
  private static final Map<Class<? extends ColumnType>, Set<String>> PLAIN =
      Map.of(
          ColumnType.Text.class, Set.of("text", "varchar", "character varying"),
          ColumnType.Int.class, Set.of("smallserial", "serial", "bigserial"),
          ColumnType.Instant.class, Set.of("timestamptz", "timestamp with time zone"));

  private StoredKind() {}

  /** Returns the type in expressions of a value that no record wraps. */
  public static ExprType type(ColumnType type) {
    return type instanceof ColumnType.Choice choice
        ? new ExprType(ExprType.Kind.ENUM, Optional.of(choice.type()))
        : ExprType.of(of(type));
  }

  /** Returns the kind; opaque where databases and Java would compare in ways of their own. */
  public static ExprType.Kind of(ColumnType type) {
    if (type instanceof ColumnType.Native named) {
      return isPlain(named) ? of(named.carrier()) : ExprType.Kind.OPAQUE;
    }
    if (type instanceof ColumnType.Choice) {
      return ExprType.Kind.ENUM;
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
