package dev.ashlar.runtime;

/**
 * Makes a value of a row.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface RowReader<T> {
  /** Returns the value that the row holds. */
  T read(Row row);
}
