package dev.ashlar.runtime.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Java type that a JSON value is read as, spelt out so that nothing has to ask for it.
 *
 * @param <T> the type
 */
public sealed interface JsonType<T> {

  /** A class without type parameters. */
  record Plain<T>(Class<T> type) implements JsonType<T> {}

  /** A list of one type. */
  record ListOf<T>(JsonType<T> element) implements JsonType<List<T>> {}

  /** A set of one type. */
  record SetOf<T>(JsonType<T> element) implements JsonType<Set<T>> {}

  /** A map from one type to another. */
  record MapOf<K, V>(JsonType<K> key, JsonType<V> value) implements JsonType<Map<K, V>> {}

  /** Returns the type of a class without type parameters. */
  static <T> JsonType<T> of(Class<T> type) {
    return new Plain<>(type);
  }

  /** Returns the type of lists of an element type. */
  static <T> JsonType<List<T>> list(JsonType<T> element) {
    return new ListOf<>(element);
  }

  /** Returns the type of sets of an element type. */
  static <T> JsonType<Set<T>> set(JsonType<T> element) {
    return new SetOf<>(element);
  }

  /** Returns the type of maps from a key type to a value type. */
  static <K, V> JsonType<Map<K, V>> map(JsonType<K> key, JsonType<V> value) {
    return new MapOf<>(key, value);
  }
}
