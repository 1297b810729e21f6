package dev.ashlar.ir.logic;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One transition of a table: what it makes of a row, and so when it may be taken by the row that is
 * there alone.
 */
public record Move(Schema schema, Table table, StateMachine machine, Transition transition) {

  /** Returns all transitions of a table, in the order of its state machines. */
  public static List<Move> of(Schema schema, Table table) {
    return table.machines().stream()
        .flatMap(
            machine ->
                machine.transitions().stream()
                    .map(transition -> new Move(schema, table, machine, transition)))
        .toList();
  }

  /**
   * Returns when the actor may take the transition, in terms of the row {@link Root#OLD}. Only
   * links may begin at {@link Root#NEW}: those of columns that the transition itself writes.
   */
  public Core allowed() {
    return before(Moves.of(table, machine, transition));
  }

  /** Returns that the row {@link Root#OLD} is in a state in which the transition starts. */
  public Core starts() {
    return OneRule.at(CertainTruth.holds(machine.in(transition.from())), Root.OLD);
  }

  /** Returns the part of {@link #allowed} that stands beside seeing the row as it is. */
  public Core allowedToReaders() {
    return before(
        Core.all(List.of(Access.read(table, Root.NEW), Moves.step(table, machine, transition))));
  }

  /**
   * Returns what is said about the step from {@link Root#OLD} to {@link Root#NEW} as something
   * about the row before, since the transition decides what the row is afterwards.
   */
  public Core before(Core step) {
    return fromOld(Substitution.of(step, this::after));
  }

  /** Whether the transition writes the column: the state, or a stamp of changes. */
  public boolean writes(Column column) {
    return written(column).isPresent();
  }

  /** Returns what the transition writes into the column; nothing if it leaves it alone. */
  public Optional<Value> written(Column column) {
    if (column.name().equals(machine.column())) {
      return Optional.of(machine.constant(transition.to()));
    }
    return column.source() instanceof Source.Stamped stamped
        ? stamped(column, stamped.stamp())
        : Optional.empty();
  }

  private Optional<Value> stamped(Column column, Stamp stamp) {
    return switch (stamp) {
      case VERSION -> Optional.of(next(column));
      case UPDATED_AT -> Optional.of(new Value.Now(Duration.ZERO));
      case UPDATED_BY -> schema.actor().flatMap(Move::identity);
      case CREATED_AT, CREATED_BY, DELETED_AT -> Optional.empty();
    };
  }

  private static Value next(Column column) {
    ExprType number = ExprType.of(ExprType.Kind.LONG);
    return new Value.Arithmetic(
        Value.Arithmetic.Operator.ADD,
        new Value.ColumnValue(Root.OLD, column.name(), number, false),
        new Value.Constant(number, "1"));
  }

  private static Optional<Value> identity(ActorShape actor) {
    return actor
        .id()
        .flatMap(actor::find)
        .map(
            claim ->
                new Value.ClaimValue(
                    claim.name(), claim.valueType().orElseThrow(), claim.nullable()));
  }

  private Value after(Value.ColumnValue value) {
    if (value.row() != Root.NEW) {
      return value;
    }
    Column column = table.requireColumn(value.column());
    if (column.source() instanceof Source.Computed computed) {
      return Substitution.of(computed.value(), part -> after(at(Root.NEW, part)));
    }
    return written(column).orElseGet(() -> at(Root.OLD, value));
  }

  private static Value.ColumnValue at(RowRef row, Value.ColumnValue value) {
    return new Value.ColumnValue(row, value.column(), value.type(), value.nullable());
  }

  /** Lets links begin at the old row where it refers to the same row as the new one. */
  private Core fromOld(Core core) {
    if (core instanceof Core.All all) {
      return Core.all(all.parts().stream().map(this::fromOld).toList());
    }
    if (core instanceof Core.Any any) {
      return Core.any(any.parts().stream().map(this::fromOld).toList());
    }
    if (core instanceof Core.Some some) {
      return new Core.Some(
          from(some.from(), some.link()), some.link(), some.variable(), fromOld(some.body()));
    }
    if (core instanceof Core.Every every) {
      return new Core.Every(
          from(every.from(), every.link()), every.link(), every.variable(), fromOld(every.body()));
    }
    return core;
  }

  private RowRef from(RowRef row, Link link) {
    boolean moved =
        link.columns().stream()
            .anyMatch(pair -> table.findColumn(pair.from()).filter(this::writes).isPresent());
    return row == Root.NEW && !moved ? Root.OLD : row;
  }
}
