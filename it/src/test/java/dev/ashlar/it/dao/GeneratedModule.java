package dev.ashlar.it.dao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Annotated sources, compiled by javac with Ashlar on the processor path.
 *
 * @param classes where the class files and the emitted resources are
 */
public record GeneratedModule(Path classes) {

  /** Compiles the sources in a folder beside this class, with all warnings as errors. */
  public static GeneratedModule compile(String folder, Path work, String... options) {
    return compile(folder, work, List.of(), options);
  }

  /** Compiles the sources, which use what other modules were compiled to. */
  static GeneratedModule compile(
      String folder, Path work, List<GeneratedModule> others, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path classes = Files.createDirectories(work.resolve("classes"));
      Path generated = Files.createDirectories(work.resolve("generated"));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      List<String> all = new ArrayList<>(List.of(options));
      all.add("-Aashlar.dialects=mariadb,mysql,postgresql,sqlite");
      all.addAll(List.of("-Xlint:all,-processing,-exports", "--release", "17"));
      // Said twice, because JDK 23 and later run no processor of the class path unasked.
      String path = System.getProperty("java.class.path");
      String used =
          others.stream()
              .map(other -> File.pathSeparator + other.classes())
              .collect(Collectors.joining());
      all.addAll(List.of("-classpath", path + used, "-processorpath", path));
      boolean compiled =
          compiler
              .getTask(
                  null, files, said, all, null, files.getJavaFileObjectsFromPaths(sources(folder)))
              .call();
      assertThat(said.getDiagnostics().stream().filter(GeneratedModule::isComplaint)).isEmpty();
      assertThat(compiled).isTrue();
      return new GeneratedModule(classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Any error or warning, but for the one about null, which rules here deny on purpose. */
  private static boolean isComplaint(Diagnostic<?> diagnostic) {
    return diagnostic.getKind() == Diagnostic.Kind.ERROR
        || diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING
        || (diagnostic.getKind() == Diagnostic.Kind.WARNING
            && !diagnostic.getMessage(Locale.ROOT).contains("[ashlar PO114]"));
  }

  private static List<Path> sources(String folder) throws IOException {
    Path root = Path.of("src/test/resources/dev/ashlar/it/dao").resolve(folder);
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Returns the schema as SQL for a dialect. */
  public String script(String dialect) {
    try {
      return Files.readString(classes.resolve("META-INF/ashlar/" + dialect + "/schema.sql"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the story of the class, which may use other modules. */
  public Story story(String className, GeneratedModule... others) {
    try {
      List<URL> path = new ArrayList<>(List.of(classes.toUri().toURL()));
      for (GeneratedModule other : others) {
        path.add(other.classes().toUri().toURL());
      }
      URLClassLoader loader =
          new URLClassLoader(path.toArray(new URL[0]), GeneratedModule.class.getClassLoader());
      return (Story) loader.loadClass(className).getConstructor().newInstance();
    } catch (ReflectiveOperationException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
