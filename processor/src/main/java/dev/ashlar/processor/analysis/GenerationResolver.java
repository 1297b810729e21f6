package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Default;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Source;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.Optional;

/** Decides who makes the values of a key. */
final class GenerationResolver {
  private final boolean composite;
  private final Problems problems;

  GenerationResolver(TableDecl table, Problems problems) {
    this.composite = table.members().stream().filter(member -> member.has(Id.class)).count() > 1;
    this.problems = problems;
  }

  /** Returns how the key at the place is made; absent if it is given, or is no key. */
  Optional<Source> resolve(ColumnPlace place, ColumnType type) {
    return place.decls().get(0).mark(Id.class).flatMap(mark -> made(mark, place, type));
  }

  private Optional<Source> made(Mark id, ColumnPlace place, ColumnType stored) {
    ColumnType type = stored instanceof ColumnType.Native named ? named.carrier() : stored;
    boolean uuid = type instanceof ColumnType.Uuid;
    boolean whole = type instanceof ColumnType.Int;
    return switch (id.constant("value").orElse("AUTO")) {
      case "UUID" -> uuid ? uuid() : refused(id, place, "UUID", "no UUID could be stored in it");
      case "IDENTITY" ->
          whole ? identity() : refused(id, place, "long", "the database could not count it up");
      case "ASSIGNED" -> Optional.empty();
      default -> automatic(place, type);
    };
  }

  private Optional<Source> automatic(ColumnPlace place, ColumnType type) {
    boolean given =
        composite
            || place.has(Tenant.class)
            || place.has(Reference.class)
            || place.has(Default.class)
            || !place.path().equals(place.decls().get(0).name());
    if (given) {
      return Optional.empty();
    }
    if (type instanceof ColumnType.Uuid) {
      return uuid();
    }
    return type instanceof ColumnType.Int whole && whole.bits() == 64
        ? identity()
        : Optional.empty();
  }

  private static Optional<Source> uuid() {
    return Optional.of(new Source.Generated(Source.Generation.UUID_V7));
  }

  private static Optional<Source> identity() {
    return Optional.of(new Source.Generated(Source.Generation.IDENTITY));
  }

  private Optional<Source> refused(Mark id, ColumnPlace place, String type, String consequence) {
    problems.add(
        Code.STAMP_TYPE,
        id.at("value"),
        "@Id(%s) is on %s, which is %s: %s."
            .formatted(
                id.constant("value").orElse(""),
                place.named().name(),
                place.decls().get(0).type().written(),
                consequence),
        "write \"%s %s\", or leave the value of @Id out.".formatted(type, place.named().name()));
    return Optional.empty();
  }
}
