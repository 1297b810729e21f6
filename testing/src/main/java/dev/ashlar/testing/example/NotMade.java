package dev.ashlar.testing.example;

/**
 * A value of the application's could not be made: its type refuses it, or there is no value that it
 * is known to take. The message is a clause without a capital.
 */
public final class NotMade extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  NotMade(String message) {
    super(message);
  }
}
