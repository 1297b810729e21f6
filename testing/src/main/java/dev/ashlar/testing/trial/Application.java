package dev.ashlar.testing.trial;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.TypeName;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
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

  /** Copies the lists. */
  public Application {
    path = List.copyOf(path);
    dialects = List.copyOf(dialects);
  }

  /**
   * Returns the application of a class of a module and of tests: the folders of the class path, and
   * the jars that hold one of these classes.
   *
   * @throws IllegalArgumentException if the class belongs to no module on the class path
   */
  public static Application of(Class<?> type, List<Class<?>> tests) {
    String classPath = System.getProperty("java.class.path", "");
    Set<String> places = new LinkedHashSet<>();
    Stream.concat(Stream.of(type), tests.stream())
        .forEach(each -> place(each).ifPresent(url -> places.add(url.toString())));
    Set<String> compiled = new LinkedHashSet<>(List.of(classPath.split(File.pathSeparator, -1)));
    places.forEach(place -> compiled.add(file(place)));
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      if (!entry.isEmpty() && Files.isDirectory(Path.of(entry))) {
        places.add(Path.of(entry).toUri().toString());
      }
    }
    return new Application(
        loader(type),
        String.join(File.pathSeparator, compiled),
        places.stream().map(Application::url).toList(),
        CompiledModule.of(loader(type), type).dialects());
  }

  /**
   * Returns the module that a class belongs to: its table, or its generated schema class.
   *
   * @throws IllegalArgumentException if it belongs to no module on the class path
   */
  public static Schema module(Class<?> type) {
    return CompiledModule.of(loader(type), type).schema();
  }

  /** Returns the name of a type as modules know it. */
  public static TypeName name(Class<?> type) {
    String name = type.getName();
    return new TypeName(
        type.getPackageName(), name.substring(name.lastIndexOf('.') + 1).replace('$', '.'));
  }

  /** Classes of the JDK itself have none. */
  private static ClassLoader loader(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null ? ClassLoader.getSystemClassLoader() : loader;
  }

  private static Optional<URL> place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return Optional.ofNullable(source == null ? null : source.getLocation());
  }

  private static String file(String place) {
    return Path.of(URI.create(place)).toString();
  }

  private static URL url(String text) {
    try {
      return URI.create(text).toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
