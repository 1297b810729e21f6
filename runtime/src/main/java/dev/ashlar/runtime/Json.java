package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.JsonCodec;
import java.util.Optional;

/** The application's JSON, looked for once and only missed when it is needed. */
final class Json {
  private final Optional<JsonCodec> found;

  Json(Optional<JsonCodec> found) {
    this.found = found;
  }

  /**
   * Returns how objects become JSON.
   *
   * @throws IllegalStateException if the application has nothing that does it
   */
  JsonCodec codec() {
    return found.orElseThrow(
        () ->
            new IllegalStateException(
                "JSON columns need com.fasterxml.jackson.core:jackson-databind or a JsonCodec."));
  }
}
