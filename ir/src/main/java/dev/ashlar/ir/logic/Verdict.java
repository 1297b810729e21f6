package dev.ashlar.ir.logic;

/**
 * The answer to whether something can be: a proof that it cannot, an example that it can, or
 * neither.
 *
 * <p>Nothing else counts as an answer: a proof covers every row and every actor, and an example has
 * been tried out on the question before it is given.
 */
public sealed interface Verdict permits Verdict.Impossible, Verdict.Unknown, Witness {

  /** The proof. */
  Verdict IMPOSSIBLE = new Impossible();

  /** Neither. */
  Verdict UNKNOWN = new Unknown();

  /** No row and no actor make it so. */
  record Impossible() implements Verdict {}

  /** It took too long to find out, or depends on what cannot be reasoned about. */
  record Unknown() implements Verdict {}
}
