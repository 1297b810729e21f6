package dev.ashlar.runtime;

/** A row does not satisfy a check of its table. */
public final class CheckViolation extends RuntimeException implements Refusal {
  private static final long serialVersionUID = 1L;

  private final String constraint;

  /**
   * Creates the exception.
   *
   * @param constraint the name of the check
   * @param cause what the driver said, without values
   */
  public CheckViolation(String constraint, Throwable cause) {
    super("A row does not satisfy " + constraint + ".", cause);
    this.constraint = constraint;
  }

  /** Returns the name of the check. */
  public String constraint() {
    return constraint;
  }
}
