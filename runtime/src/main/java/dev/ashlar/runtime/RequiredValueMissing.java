package dev.ashlar.runtime;

/** A column that must have a value was given none. */
public final class RequiredValueMissing extends RuntimeException implements Refusal {
  private static final long serialVersionUID = 1L;

  private final String column;

  /**
   * Creates the exception.
   *
   * @param column the name of the column
   * @param cause what the driver said, without values
   */
  public RequiredValueMissing(String column, Throwable cause) {
    super("There is no value for " + column + ".", cause);
    this.column = column;
  }

  /** Returns the name of the column. */
  public String column() {
    return column;
  }
}
