package dev.ashlar.testing.trial;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.json.SchemaJson;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The application as the tests see it.
 *
 * @param loader of everything
 * @param classPath of everything, as compilers take it
 * @param path folders and jars that hold the application itself and no library
 * @param dialects the databases that the module was compiled for, sorted
 */
public record Application(
    ClassLoader loader, String classPath, List<URL> path, List<String> dialects) {
  private static final String FOLDER = "META-INF/ashlar/";
  private static final List<String> DIALECTS = List.of("mariadb", "mysql", "postgresql", "sqlite");

  /** Copies the lists. */
  public Application {
    path = List.copyOf(path);
    dialects = List.copyOf(dialects);
  }

  /**
   * Returns the application of a class and of tests: the folders of the class path, and the jars
   * that hold one of these classes.
   */
  public static Application of(Class<?> type, List<Class<?>> tests) {
    ClassLoader loader = loader(type);
    String classPath = System.getProperty("java.class.path", "");
    Set<String> places = new LinkedHashSet<>();
    Stream.concat(Stream.of(type), tests.stream())
        .forEach(each -> place(each).ifPresent(url -> places.add(url.toString())));
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      if (!entry.isEmpty() && Files.isDirectory(Path.of(entry))) {
        places.add(Path.of(entry).toUri().toString());
      }
    }
    List<String> dialects =
        DIALECTS.stream().filter(id -> has(loader, FOLDER + id + "/schema.sql")).toList();
    return new Application(
        loader, classPath, places.stream().map(Application::url).toList(), dialects);
  }

  /**
   * Returns the module that a class belongs to: its table, or its generated schema class.
   *
   * @throws IllegalArgumentException if it belongs to no module on the class path
   */
  public static Schema module(Class<?> type) {
    TypeName name = new TypeName(type.getPackageName(), simpleName(type));
    try {
      for (URL url : Collections.list(loader(type).getResources(FOLDER + "schema.json"))) {
        Schema schema = SchemaJson.read(read(url));
        boolean own = schema.tables().stream().anyMatch(table -> table.type().equals(name));
        if (own || schema.module().equals(type.getPackageName())) {
          return schema;
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    throw new IllegalArgumentException(
        "%s is neither a table nor the schema class of a module on the class path."
            .formatted(type.getName()));
  }

  /** Classes of the JDK itself have none. */
  private static ClassLoader loader(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null ? ClassLoader.getSystemClassLoader() : loader;
  }

  private static String simpleName(Class<?> type) {
    String name = type.getName();
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }

  private static String read(URL url) throws IOException {
    try (InputStream stream = url.openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean has(ClassLoader loader, String resource) {
    return loader.getResource(resource) != null;
  }

  private static Optional<URL> place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return Optional.ofNullable(source == null ? null : source.getLocation());
  }

  private static URL url(String text) {
    try {
      return URI.create(text).toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
