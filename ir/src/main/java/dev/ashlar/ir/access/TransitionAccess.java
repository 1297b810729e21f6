package dev.ashlar.ir.access;

import java.util.List;

/**
 * Who takes rows from one state to another.
 *
 * @param from the states that the transition starts in
 * @param grants one of each role, of rows in these states
 */
public record TransitionAccess(String name, List<String> from, String to, List<Grant> grants) {

  /** Copies the lists. */
  public TransitionAccess {
    from = List.copyOf(from);
    grants = List.copyOf(grants);
  }
}
