package dev.ashlar.it.typescript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A package of the JavaScript world that lies on the class path as a jar. */
enum WebJar {
  TYPESCRIPT("typescript/6.0.3"),
  ZOD("zod/3.25.76");

  private final String root;

  WebJar(String folder) {
    this.root = "META-INF/resources/webjars/" + folder + "/";
  }

  /** Returns the text of the file at this path of the package, if there is one. */
  Optional<String> find(String path) {
    try (InputStream in = WebJar.class.getClassLoader().getResourceAsStream(root + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text of the file at this path of the package. */
  String require(String path) {
    return find(path)
        .orElseThrow(() -> new IllegalStateException(root + path + " is not on the class path"));
  }
}
