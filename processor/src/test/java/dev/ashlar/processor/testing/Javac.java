package dev.ashlar.processor.testing;

import dev.ashlar.annotation.Table;
import dev.ashlar.processor.AshlarProcessor;
import dev.ashlar.processor.FragmentProcessor;
import dev.ashlar.runtime.Session;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Compiles small programs with our processors, into folders as build tools do. */
public final class Javac {
  private final Path home;
  private final List<Path> classPath = new ArrayList<>();
  private final List<Path> modulePath = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<Path> sources = new ArrayList<>();
  private final List<String> classNames = new ArrayList<>();
  private Supplier<JavaCompiler> compiler = ToolProvider::getSystemJavaCompiler;
  private Supplier<List<Processor>> processors = Javac::ours;

  private Javac(Path home) {
    this.home = home;
    classPath.addAll(List.of(jarOf(Table.class), jarOf(Session.class)));
  }

  /** Returns a compilation that keeps sources, classes and generated sources in the folder. */
  public static Javac in(Path home) {
    return new Javac(home);
  }

  /** Returns both of our processors, in the order of the services file. */
  public static List<Processor> ours() {
    return List.of(new FragmentProcessor(), new AshlarProcessor());
  }

  /** Returns what named modules need on the module path. */
  public static Path[] ourModules() {
    return new Path[] {
      jarOf(Table.class), jarOf(Session.class), jarOf(Logger.class), jarOf(Nullable.class)
    };
  }

  /** Returns the jar or folder that the class was loaded from. */
  public static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Adds a caller of two claims to a package, which tables of tenants need. */
  public Javac caller(String packageName) {
    return source(
        packageName.replace('.', '/') + "/Caller.java",
        """
        package %s;

        import dev.ashlar.annotation.*;
        import java.util.UUID;

        /** Who asks. */
        @Actor
        public record Caller(@Id UUID id, @Tenant UUID companyId) {}
        """
            .formatted(packageName));
  }

  /** Adds a source file. */
  public Javac source(String path, String text) {
    Path file = home.resolve("src").resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    sources.add(file);
    return this;
  }

  public Javac classNames(String... names) {
    classNames.addAll(List.of(names));
    return this;
  }

  public Javac classPath(Path... entries) {
    classPath.addAll(List.of(entries));
    return this;
  }

  public Javac modulePath(Path... entries) {
    modulePath.addAll(List.of(entries));
    return this;
  }

  public Javac options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  public Javac processors(Supplier<List<Processor>> wanted) {
    processors = wanted;
    return this;
  }

  public Javac compiler(Supplier<JavaCompiler> wanted) {
    compiler = wanted;
    return this;
  }

  public Path classes() {
    return home.resolve("classes");
  }

  public Path generated() {
    return home.resolve("generated");
  }

  public Result compile() {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    JavaCompiler javac = compiler.get();
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, null)) {
      Files.createDirectories(classes());
      Files.createDirectories(generated());
      List<Path> units = sources.stream().distinct().toList();
      JavaCompiler.CompilationTask task =
          javac.getTask(
              output,
              files,
              found,
              arguments(),
              classNames,
              files.getJavaFileObjectsFromPaths(units));
      task.setLocale(Locale.ROOT);
      task.setProcessors(processors.get());
      return new Result(
          task.call(), found.getDiagnostics(), output.toString(), classes(), generated());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("-d", classes() + "", "-s", generated() + ""));
    if (modulePath.isEmpty()) {
      List<Path> entries = new ArrayList<>(classPath);
      entries.add(classes());
      arguments.addAll(List.of("-classpath", joined(entries.stream())));
    } else {
      Stream<Path> entries = Stream.concat(modulePath.stream(), classPath.stream());
      arguments.addAll(List.of("--module-path", joined(entries)));
    }
    arguments.addAll(List.of("-encoding", "UTF-8"));
    arguments.addAll(options);
    return arguments;
  }

  private static String joined(Stream<Path> entries) {
    return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
