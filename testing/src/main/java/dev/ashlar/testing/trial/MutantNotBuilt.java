package dev.ashlar.testing.trial;

/** The code of a mutant could not be generated or compiled: a fault of Ashlar's, and no answer. */
public final class MutantNotBuilt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MutantNotBuilt(String message) {
    super(message);
  }

  MutantNotBuilt(Throwable cause) {
    super(cause.toString(), cause);
  }
}
