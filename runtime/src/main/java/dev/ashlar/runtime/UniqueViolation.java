package dev.ashlar.runtime;

/** Another row has the same values where they must be unique. */
public final class UniqueViolation extends RuntimeException implements Refusal {
  private static final long serialVersionUID = 1L;

  private final String constraint;

  /**
   * Creates the exception.
   *
   * @param constraint the name of the constraint; SQLite names its columns instead
   * @param cause what the driver said, without values
   */
  public UniqueViolation(String constraint, Throwable cause) {
    super("Another row has the same values of " + constraint + ".", cause);
    this.constraint = constraint;
  }

  /** Returns the name of the constraint; SQLite names its columns instead. */
  public String constraint() {
    return constraint;
  }
}
