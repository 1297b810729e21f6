package dev.ashlar.runtime;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Takes the result of a statement that has just run.
 *
 * @param <T> the result
 */
@FunctionalInterface
interface Outcome<T> {
  T of(PreparedStatement executed) throws SQLException;
}
