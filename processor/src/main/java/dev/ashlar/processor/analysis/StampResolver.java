package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.TypeRef;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.Optional;

/** Decides which stamp a column carries, and that its type can hold it. */
final class StampResolver {
  private final Optional<ActorShape> actor;
  private final Problems problems;

  StampResolver(Optional<ActorShape> actor, Problems problems) {
    this.actor = actor;
    this.problems = problems;
  }

  /** Returns the stamp of the column at the place; absent if it carries none. */
  Optional<Source> resolve(ColumnPlace place, ColumnType type) {
    for (StampKind kind : StampKind.values()) {
      Optional<Mark> mark = place.decls().get(0).mark(kind.annotation());
      if (mark.isPresent()) {
        check(kind, mark.get(), place, type);
        return Optional.of(new Source.Stamped(kind.stamp()));
      }
    }
    return Optional.empty();
  }

  /** Whether an update of the row may assign a column with the source. */
  boolean updatable(Source source) {
    for (StampKind kind : StampKind.values()) {
      if (source instanceof Source.Stamped stamped && stamped.stamp() == kind.stamp()) {
        return kind.updatable();
      }
    }
    return true;
  }

  private void check(StampKind kind, Mark mark, ColumnPlace place, ColumnType type) {
    switch (kind) {
      case VERSION -> version(mark, place, type);
      case CREATED_AT, UPDATED_AT -> instant(mark, place, type);
      case CREATED_BY, UPDATED_BY -> identity(mark, place);
      case SOFT_DELETE -> softDelete(mark, place, type);
    }
  }

  private void version(Mark mark, ColumnPlace place, ColumnType type) {
    boolean counts = type instanceof ColumnType.Int whole && whole.bits() >= 32;
    if (!counts || place.nullable()) {
      wrong(mark, place, "it could not be counted up", "int " + place.named().name());
    }
  }

  private void instant(Mark mark, ColumnPlace place, ColumnType type) {
    if (!(type instanceof ColumnType.Instant)) {
      wrong(mark, place, "it could not hold a moment", "Instant " + place.named().name());
    }
  }

  private void softDelete(Mark mark, ColumnPlace place, ColumnType type) {
    if (!(type instanceof ColumnType.Instant) || !place.nullable()) {
      wrong(
          mark,
          place,
          "no row could be there and not deleted",
          "@Nullable Instant " + place.named().name());
    }
  }

  private void identity(Mark mark, ColumnPlace place) {
    Optional<TypeRef> expected =
        actor.flatMap(shape -> shape.id().flatMap(shape::find).map(ActorShape.Claim::type));
    if (expected.isEmpty()) {
      problems.add(
          Code.ACTOR_MISSING,
          mark.anchor(),
          "@%s of %s asks for the actor's id, and there is no @Actor with an @Id: nothing would say who asks."
              .formatted(mark.annotation().last(), place.named().name()),
          "annotate the caller's record @Actor, and its identifying component @Id.");
    } else if (!expected.get().equals(TypeNames.use(place.decls().get(0).type()))) {
      wrong(
          mark,
          place,
          "it could not hold the actor's id",
          expected.get().name().shortName() + " " + place.named().name());
    }
  }

  private void wrong(Mark mark, ColumnPlace place, String consequence, String fix) {
    String written = place.decls().get(0).type().written();
    problems.add(
        Code.STAMP_TYPE,
        mark.anchor(),
        "@%s is on %s, which is %s %s: %s."
            .formatted(
                mark.annotation().last(),
                place.named().name(),
                place.nullable() ? "a @Nullable" : "a required",
                written,
                consequence),
        "write \"%s\".".formatted(fix));
  }
}
