package dev.ashlar.testing.trial;

/** The code of a mutant could not be generated or compiled: a fault of Ashlar's, and no answer. */
public final class MutantNotBuilt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MutantNotBuilt(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}
