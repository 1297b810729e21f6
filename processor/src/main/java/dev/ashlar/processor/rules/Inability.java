package dev.ashlar.processor.rules;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.sql.Dialect;

/**
 * Words what a dialect cannot express.
 *
 * @param subject what asks for it, as the beginning of a sentence
 */
record Inability(Dialect dialect, String subject) {

  /**
   * Returns the problem.
   *
   * @param what as in "is partial"
   * @param cure what to write instead, where the dialect is kept
   */
  Problem problem(Anchor anchor, String what, String consequence, String cure) {
    return Problem.of(
            Code.DIALECT_CANNOT,
            anchor,
            "%s %s, which dialect %s does not have: %s."
                .formatted(subject, what, dialect.id(), consequence))
        .fix("%s, or leave \"%s\" out of the dialects.".formatted(cure, dialect.id()));
  }
}
