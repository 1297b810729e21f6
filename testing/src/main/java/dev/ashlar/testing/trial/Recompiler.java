package dev.ashlar.testing.trial;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Compiles generated classes against the classes of the application, in this JVM. */
final class Recompiler implements AutoCloseable {
  private final JavaCompiler compiler;
  private final StandardJavaFileManager files;
  private final String classPath;

  /**
   * Creates one that keeps what it has read of the class path until it is closed.
   *
   * @throws IllegalStateException if this is no JDK
   */
  Recompiler(String classPath) {
    JavaCompiler found = ToolProvider.getSystemJavaCompiler();
    if (found == null) {
      throw new IllegalStateException("Mutants are compiled: run the tests with a JDK, not a JRE.");
    }
    this.compiler = found;
    this.files = found.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    this.classPath = classPath;
  }

  /** Writes the code into the folder, Java as class files. */
  void compile(GeneratedCode code, Path folder) {
    try {
      for (Map.Entry<String, String> resource : code.resources().entrySet()) {
        Path file = folder.resolve(resource.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, resource.getValue());
      }
      if (!code.sources().isEmpty()) {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        compile(code.sources());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void compile(Map<String, String> sources) {
    List<Source> units = sources.entrySet().stream().map(Source::new).toList();
    List<String> options =
        List.of("-classpath", classPath, "-proc:none", "-implicit:none", "-nowarn", "-Xlint:none");
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    if (!compiler.getTask(new StringWriter(), files, said, options, null, units).call()) {
      throw new IllegalStateException("A mutant does not compile: " + errors(said));
    }
  }

  private static List<String> errors(DiagnosticCollector<JavaFileObject> said) {
    return said.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
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
