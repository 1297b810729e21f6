package dev.ashlar.processor.analysis;

import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Closest;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;

/** Says that a state is none. */
final class UnknownState {
  private UnknownState() {}

  /**
   * Returns the problem.
   *
   * @param beginning of the sentence, up to where the state is named
   * @param consequence what it would cause
   */
  static Problem of(
      Anchor anchor,
      String beginning,
      String state,
      JavaType.Enumeration states,
      String consequence) {
    String fix =
        Closest.to(state, states.constants())
            .map(meant -> "write \"%s\".".formatted(meant))
            .orElse("write one of %s.".formatted(Words.and(states.constants())));
    return Problem.of(
            Code.TRANSITION_IMPOSSIBLE,
            anchor,
            "%s '%s', which %s does not have: %s."
                .formatted(beginning, state, states.name().last(), consequence))
        .fix(fix);
  }
}
