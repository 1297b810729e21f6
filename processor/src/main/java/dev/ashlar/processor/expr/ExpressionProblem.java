package dev.ashlar.processor.expr;

import java.util.Optional;

/**
 * What is wrong with an expression. Which code it has depends on the annotation it stands in.
 *
 * @param start where it begins, in characters from 0
 * @param end where it ends, exclusive
 * @param message one sentence: what is wrong and what it would cause
 * @param fix what to type instead; absent if nothing can be proposed
 */
public record ExpressionProblem(
    Kind kind, int start, int end, String message, Optional<String> fix) {

  /** What can be wrong. */
  public enum Kind {
    /** A name that means nothing here. */
    UNKNOWN_NAME,
    /** The text has no reading, or two. */
    SYNTAX,
    /** Values of kinds that do not go together. */
    TYPE,
    /** A role that no actor can have. */
    ROLE,
    /** It asks what the rules of another table say, of no row or in a circle. */
    QUESTION,
    /** It asks about the actor, and there is none. */
    NO_ACTOR,
    /** It compares the tenant, which is guarded already. */
    TENANT,
    /** It is too long or too deep. */
    TOO_LARGE,
    /** Engines would answer differently. */
    NOT_PORTABLE,
    /** A name with two meanings. */
    AMBIGUOUS,
    /** It is right elsewhere, but not in this annotation. */
    NOT_HERE
  }
}
