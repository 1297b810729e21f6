package dev.ashlar.sql;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the user says about one database, such as its version.
 *
 * @param values by name, without the dialect's prefix
 */
public record DialectOptions(Map<String, String> values) {

  /** Nothing said. */
  public static final DialectOptions NONE = new DialectOptions(Map.of());

  /** Copies and sorts the map. */
  public DialectOptions {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** Returns the value of the option. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
