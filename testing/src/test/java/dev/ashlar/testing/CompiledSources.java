package dev.ashlar.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A module of its own, compiled as users compile theirs: its tables and its tests. It does not see
 * the tables that are beside these tests.
 *
 * @param loader of its classes
 */
public record CompiledSources(URLClassLoader loader) implements AutoCloseable {

  /** Compiles the sources in a folder of {@code src/test/modules}. */
  public static CompiledSources of(String module, Path work) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/modules", module))) {
      return of(files.sorted().toList(), work);
    }
  }

  /** Compiles a module of one file, in which each type is nested in {@code Module}. */
  public static CompiledSources ofText(String source, Path work) throws IOException {
    Path file = Files.createDirectories(work.resolve("source")).resolve("Module.java");
    Files.writeString(file, source);
    return of(List.of(file), work);
  }

  private static CompiledSources of(List<Path> sources, Path work) throws IOException {
    Path classes = Files.createDirectories(work.resolve("classes"));
    Path generated = Files.createDirectories(work.resolve("generated"));
    String path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> options = new ArrayList<>(List.of("--release", "17", "-parameters"));
    options.addAll(List.of("-classpath", path, "-processorpath", path));
    options.add("-Aashlar.dialects=sqlite");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      assertThat(
              compiler
                  .getTask(
                      said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                  .call())
          .as(said.toString())
          .isTrue();
    }
    return new CompiledSources(
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, CompiledSources.class.getClassLoader()));
  }

  /** Returns the class of the name. */
  public Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, false, loader);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
