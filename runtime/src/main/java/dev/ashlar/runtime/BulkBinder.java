package dev.ashlar.runtime;

/**
 * Gives the parameters of one row of a bulk statement their values, in the order of the question
 * marks.
 *
 * @param <T> the row
 */
@FunctionalInterface
public interface BulkBinder<T> {
  /** Binds every parameter of one row. */
  void bind(BulkRow parameters, T row);
}
