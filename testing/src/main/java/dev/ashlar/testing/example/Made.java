package dev.ashlar.testing.example;

import org.jspecify.annotations.Nullable;

/**
 * A value of the application's own type.
 *
 * @param java an expression that makes the same value
 */
public record Made(@Nullable Object value, String java) {

  /**
   * Returns the value.
   *
   * @throws NotMade if it is null
   */
  public Object required() {
    if (value == null) {
      throw new NotMade("nothing but null is known of " + java);
    }
    return value;
  }
}
