package dev.ashlar.sql;

import java.util.Optional;

/** An option of a dialect has a value that it does not take. */
public final class OptionRefused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String option;
  private final String suggestion;

  /**
   * Refuses a value.
   *
   * @param option its name, without the dialect's prefix
   * @param reason what is wrong with the value and what it would cause, to be said after it
   * @param suggestion a value that is taken; empty if it is best to leave the option out
   */
  public OptionRefused(String option, String reason, String suggestion) {
    super(reason);
    this.option = option;
    this.suggestion = suggestion;
  }

  /** Returns the name of the option, without the dialect's prefix. */
  public String option() {
    return option;
  }

  /** Returns a value that the option takes; empty if it is best left out. */
  public Optional<String> suggestion() {
    return suggestion.isEmpty() ? Optional.empty() : Optional.of(suggestion);
  }
}
