package dev.ashlar.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The generated schema as SQL. */
final class Script {
  private Script() {}

  /** Returns the script of a dialect. */
  static String of(String dialect) throws IOException {
    String name = "META-INF/ashlar/" + dialect + "/schema.sql";
    try (InputStream script = BenchSchema.class.getClassLoader().getResourceAsStream(name)) {
      if (script == null) {
        throw new IOException("There is no " + name);
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
