package dev.ashlar.runtime.jdbc;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Turns the objects of {@code @Json} members into JSON text and back. An implementation in a
 * service file wins; without one, Jackson 2's databind serves where the application has it.
 */
public interface JsonCodec {

  /** Returns the JSON of the value. */
  String write(Object value);

  /** Returns the value of the type that the JSON describes. */
  <T> T read(String json, JsonType<T> type);

  /** Returns what the application offers, if anything. */
  static Optional<JsonCodec> find() {
    Optional<JsonCodec> service = ServiceLoader.load(JsonCodec.class).findFirst();
    if (service.isPresent()) {
      return service;
    }
    try {
      return Optional.of(new JacksonJson());
    } catch (NoClassDefFoundError withoutJackson) {
      return Optional.empty();
    }
  }
}
