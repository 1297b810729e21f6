package dev.ashlar.runtime;

/** A row refers to one that does not exist, or is referred to by others. */
public final class ReferenceViolation extends RuntimeException implements Refusal {
  private static final long serialVersionUID = 1L;

  private final String constraint;

  /**
   * Creates the exception.
   *
   * @param constraint the name of the constraint; empty on SQLite, which does not tell
   * @param cause what the driver said, without values
   */
  public ReferenceViolation(String constraint, Throwable cause) {
    super("A reference would lead nowhere: " + constraint + ".", cause);
    this.constraint = constraint;
  }

  /** Returns the name of the constraint; empty on SQLite, which does not tell. */
  public String constraint() {
    return constraint;
  }
}
