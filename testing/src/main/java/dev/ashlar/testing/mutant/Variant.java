package dev.ashlar.testing.mutant;

import java.util.function.Function;

/**
 * Something changed in one place.
 *
 * @param value what it became
 * @param change what was done to it, in a few words
 */
record Variant<T>(T value, String change) {

  /** Returns the change of the whole that this change of a part makes. */
  <W> Variant<W> in(Function<T, W> whole) {
    return new Variant<>(whole.apply(value), change);
  }
}
