package dev.ashlar.testing.trial;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.json.SchemaJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What the compiler has left of a module.
 *
 * @param place of its schema; what else there is lies beside it
 */
record CompiledModule(URL place, Schema schema) {
  private static final String FOLDER = "META-INF/ashlar/";
  private static final String SCRIPT = "/schema.sql";

  /**
   * Returns the module that a class belongs to: its table, or its generated schema class.
   *
   * @throws IllegalArgumentException if it belongs to no module that the loader finds
   */
  static CompiledModule of(ClassLoader loader, Class<?> type) {
    TypeName name = Application.name(type);
    try {
      for (URL place : Collections.list(loader.getResources(FOLDER + "schema.json"))) {
        Schema schema = SchemaJson.read(read(place));
        boolean own = schema.tables().stream().anyMatch(table -> table.type().equals(name));
        if (own || schema.module().equals(type.getPackageName())) {
          return new CompiledModule(place, schema);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    throw new IllegalArgumentException(
        "%s is neither a table nor the schema class of a module on the class path."
            .formatted(type.getName()));
  }

  private static String read(URL url) throws IOException {
    try (InputStream stream = url.openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Returns the databases that it was compiled for: those of which there is a script, sorted. */
  List<String> dialects() {
    try {
      return place.openConnection() instanceof JarURLConnection jar
          ? ofJar(jar)
          : ofFolder(Path.of(URI.create(place.toString())).resolveSibling("."));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> ofJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(FOLDER) && name.endsWith(SCRIPT))
          .map(name -> name.substring(FOLDER.length(), name.length() - SCRIPT.length()))
          .filter(id -> id.indexOf('/') < 0)
          .sorted()
          .toList();
    }
  }

  private static List<String> ofFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(each -> Files.exists(Path.of(each + SCRIPT)))
          .map(each -> each.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
