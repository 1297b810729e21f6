package dev.ashlar.testing;

import java.util.List;
import java.util.Optional;

/**
 * A row and an actor at the edge of a rule: one part of it alone is why something is allowed, or
 * denied.
 *
 * @param decision an action, one of a member, or a transition: {@code READ}, {@code UPDATE of
 *     note}, {@code send}
 * @param atom the part of the rules that decides
 * @param allowed whether the rules allow it; the atom holds exactly then
 * @param actor who asks; absent in a module without an {@code @Actor}
 * @param before the row as it is stored, or is to be added
 * @param row the row after a change; for anything else the same as {@code before}
 * @param beside rows of other tables that the rules look at
 */
public record Boundary(
    String decision,
    String atom,
    boolean allowed,
    Optional<Object> actor,
    Object before,
    Object row,
    List<Object> beside) {

  /** Copies the list. */
  public Boundary {
    beside = List.copyOf(beside);
  }

  /** Returns who asks, as the application's type. */
  public <A> A actor(Class<A> type) {
    return type.cast(actor.orElseThrow(() -> new IllegalStateException("There is no @Actor.")));
  }

  /** Returns the row before, as the application's type. */
  public <R> R before(Class<R> type) {
    return type.cast(before);
  }

  /** Returns the row, as the application's type. */
  public <R> R row(Class<R> type) {
    return type.cast(row);
  }

  /** Returns the rows of a type that the rules look at. */
  public <R> List<R> beside(Class<R> type) {
    return beside.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Returns what JUnit shows of it. */
  @Override
  public String toString() {
    return "%s is %s %s".formatted(decision, allowed ? "allowed with" : "denied without", atom);
  }
}
