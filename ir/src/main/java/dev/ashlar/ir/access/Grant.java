package dev.ashlar.ir.access;

import dev.ashlar.ir.Action;
import java.util.List;
import java.util.Optional;

/**
 * What an actor with exactly one role, or with none, may do.
 *
 * @param role a constant of the actor's role enum; absent for an actor without any
 * @param extent of all that decides: for UPDATE and DELETE also that the row can be read
 * @param allow what lets the actor, any of which suffices, in the order of the rules; empty where
 *     nothing does, and for a member that follows its row
 * @param deny what forbids it all the same, in the order of the rules
 */
public record Grant(
    Optional<String> role, Action action, Extent extent, List<Clause> allow, List<Clause> deny) {

  /** Copies the lists. */
  public Grant {
    allow = List.copyOf(allow);
    deny = List.copyOf(deny);
  }
}
