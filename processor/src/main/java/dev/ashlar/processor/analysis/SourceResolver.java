package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.StateMachine;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Source;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.Optional;

/** Decides where the values of a column come from; defaults and computations are added later. */
final class SourceResolver {
  private final GenerationResolver generation;
  private final StampResolver stamps;

  SourceResolver(TableDecl table, Optional<ActorShape> actor, Problems problems) {
    this.generation = new GenerationResolver(table, problems);
    this.stamps = new StampResolver(actor, problems);
  }

  /** Returns the source of the column at the place. */
  Source resolve(ColumnPlace place, ColumnType type) {
    return stamps
        .resolve(place, type)
        .or(() -> generation.resolve(place, type))
        .orElseGet(Source.Given::new);
  }

  /** Whether an update of the row may assign the column. */
  boolean updatable(ColumnPlace place, Source source) {
    boolean fixed = place.has(Id.class) || place.has(Tenant.class) || place.has(StateMachine.class);
    boolean asked =
        place
            .mark(Column.class, mark -> mark.has("updatable"))
            .map(mark -> mark.bool("updatable", true))
            .orElse(true);
    return !fixed && asked && stamps.updatable(source);
  }
}
