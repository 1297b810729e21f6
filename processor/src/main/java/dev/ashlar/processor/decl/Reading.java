package dev.ashlar.processor.decl;

import dev.ashlar.processor.diagnostics.Problem;
import java.util.List;

/**
 * What was read of one type.
 *
 * @param complete whether every type in it could be found; if not, the compiler reports it
 * @param problems what was wrong with the declaration as such
 */
public record Reading(Declaration declaration, boolean complete, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
  }
}
