package dev.ashlar.ir;

import dev.ashlar.ir.expr.Value;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the values of a column come from. */
public sealed interface Source {

  /** From the application. */
  record Given() implements Source {}

  /**
   * From the application, or from the database if an insert says nothing.
   *
   * @param value what every dialect uses unless it is named in {@code natives}; absent if only
   *     those have a default
   * @param natives per dialect, an SQL expression that is used instead
   */
  record Defaulted(Optional<Value> value, Map<String, String> natives) implements Source {
    /** Copies and sorts the map. */
    public Defaulted {
      natives = Collections.unmodifiableMap(new TreeMap<>(natives));
      if (value.isEmpty() && natives.isEmpty()) {
        throw new IllegalArgumentException("a default that says nothing");
      }
    }
  }

  /**
   * Computed by the database from other columns of the row.
   *
   * @param stored whether it is kept, or computed when read
   */
  record Computed(Value value, boolean stored) implements Source {}

  /** A new key for each row. */
  record Generated(Generation generation) implements Source {}

  /** Kept by the data layer. */
  record Stamped(Stamp stamp) implements Source {}

  /** How keys are made. */
  enum Generation {
    /** A UUID of version 7 (RFC 9562), made by the client. */
    UUID_V7,
    /** A number that the database counts. */
    IDENTITY
  }
}
