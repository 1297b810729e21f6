package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Convert;
import dev.ashlar.annotation.RenamedFrom;
import dev.ashlar.annotation.Secret;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Optional;

/** Decides everything about one column but its default and its computation. */
final class ColumnResolver {
  /** What stands in for a type that was reported; nothing but its presence can be asked for. */
  private static final ColumnType UNKNOWN = new ColumnType.Json();

  private final ColumnTypeResolver types;
  private final SourceResolver sources;

  ColumnResolver(SourceResolver sources, Problems problems) {
    this.types = new ColumnTypeResolver(problems);
    this.sources = sources;
  }

  /** Returns the column that holds the value at the place. */
  Slot resolve(ColumnPlace place) {
    return types.resolve(place).map(type -> slot(place, type)).orElseGet(() -> standIn(place));
  }

  /** Returns a column in place of one that cannot be made, so that its name is still known. */
  Slot standIn(ColumnPlace place) {
    Column column = column(place, UNKNOWN, new Source.Given(), false);
    return new Slot(column, place.decls(), ExprType.of(ExprType.Kind.OPAQUE), false);
  }

  private Slot slot(ColumnPlace place, ColumnType type) {
    Source source = sources.resolve(place, type);
    Column column = column(place, type, source, sources.updatable(place, source));
    return new Slot(column, place.decls(), exprType(place, type), true);
  }

  private static Column column(
      ColumnPlace place, ColumnType type, Source source, boolean updatable) {
    return new Column(
        place.id(),
        place.column(),
        place.mark(RenamedFrom.class).map(mark -> mark.strings("value")).orElse(List.of()),
        type,
        place.nullable(),
        source,
        updatable,
        converter(place),
        ProtectionResolver.resolve(place),
        Docs.of(place.named()));
  }

  private static Optional<TypeName> converter(ColumnPlace place) {
    return place
        .decl()
        .mark(Convert.class)
        .flatMap(mark -> mark.type("value"))
        .filter(JavaType.Declared.class::isInstance)
        .map(type -> TypeNames.of(((JavaType.Declared) type).name()));
  }

  private static ExprType exprType(ColumnPlace place, ColumnType type) {
    Optional<Mark> hidden = place.mark(Convert.class).or(() -> place.mark(Secret.class));
    return hidden.isPresent()
        ? ExprType.of(ExprType.Kind.OPAQUE)
        : ExprTypes.of(type, place.wrapper());
  }
}
