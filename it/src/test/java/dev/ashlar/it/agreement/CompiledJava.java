package dev.ashlar.it.agreement;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Sources compiled in this JVM, and their classes.
 *
 * @param folders of the class files and of the resources beside them, the latest last
 */
record CompiledJava(List<Path> folders, ClassLoader loader) {

  /** Nothing yet. */
  static final CompiledJava NOTHING =
      new CompiledJava(List.of(), CompiledJava.class.getClassLoader());

  /**
   * Compiles the sources, which may use what was compiled before.
   *
   * @param sources by qualified name
   * @param options of javac
   */
  CompiledJava and(Map<String, String> sources, Path folder, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(
          StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(folder)));
      files.setLocationFromPaths(
          StandardLocation.SOURCE_OUTPUT,
          List.of(Files.createDirectories(folder.resolveSibling("generated"))));
      StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
      folders.forEach(each -> path.append(File.pathSeparator).append(each));
      List<String> all = new ArrayList<>(List.of(options));
      all.addAll(List.of("-classpath", path.toString(), "-nowarn"));
      List<Source> texts = sources.entrySet().stream().map(Source::new).toList();
      boolean compiled = compiler.getTask(null, files, diagnostics, all, null, texts).call();
      if (!compiled) {
        throw new AssertionError(errors(diagnostics.getDiagnostics()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Path> all = new ArrayList<>(folders);
    all.add(folder);
    return new CompiledJava(List.copyOf(all), new URLClassLoader(new URL[] {url(folder)}, loader));
  }

  Class<?> load(String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static String errors(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    StringBuilder text = new StringBuilder();
    diagnostics.stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .limit(10)
        .forEach(each -> text.append(each).append('\n'));
    return text.toString();
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  /** A source that is in memory only. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(Map.Entry<String, String> source) {
      super(
          URI.create("memory:///" + source.getKey().replace('.', '/') + Kind.SOURCE.extension),
          Kind.SOURCE);
      this.text = source.getValue();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
