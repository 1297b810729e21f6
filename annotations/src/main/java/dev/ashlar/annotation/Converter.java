package dev.ashlar.annotation;

/**
 * Turns values of a Java type into values of a type that a column can store, and back.
 *
 * <p>Implementations have a constructor without parameters, keep no state, and give back an equal
 * value: {@code read(write(value))} equals {@code value}. Null is never given and never returned.
 *
 * @param <J> the type of the member
 * @param <S> the type that is stored, one that needs no converter
 */
public interface Converter<J, S> {
  /** Returns the value to store. */
  S write(J value);

  /** Returns the value that was stored. */
  J read(S stored);
}
