package dev.ashlar.it.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources with Ashlar in this JVM. */
final class Compilation {
  private static final Path SCHEMA = Path.of("META-INF", "ashlar", "postgresql", "schema.sql");

  private final Path output;

  Compilation(Path output) {
    this.output = output;
  }

  /**
   * What a compiler said.
   *
   * @param schema the SQL that Ashlar wrote; absent when there was an error
   */
  record Outcome(List<Complaint> errors, Optional<String> schema) {}

  /**
   * An error.
   *
   * @param type the qualified name of the type that it is about; empty if it is about none
   * @param line counted from one
   */
  record Complaint(String type, long line, String message) {}

  /** Compiles the sources for PostgreSQL. */
  Outcome compile(List<JavaSource> sources, List<String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(output);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(
          StandardLocation.SOURCE_OUTPUT,
          List.of(Files.createDirectories(output.resolveSibling("generated"))));
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-Aashlar.dialects=postgresql", "-Xmaxerrs", "10000"));
      all.addAll(List.of("-classpath", System.getProperty("java.class.path")));
      compiler
          .getTask(null, files, diagnostics, all, null, sources.stream().map(Source::new).toList())
          .call();
      return new Outcome(
          diagnostics.getDiagnostics().stream()
              .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
              .map(Compilation::complaint)
              .toList(),
          schema());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot compile into " + output, e);
    }
  }

  private Optional<String> schema() throws IOException {
    Path file = output.resolve(SCHEMA);
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  private static Complaint complaint(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String type = source instanceof Source own ? own.type : "";
    return new Complaint(type, diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
  }

  /** A source that is in memory only. */
  private static final class Source extends SimpleJavaFileObject {
    private final String type;
    private final String text;

    Source(JavaSource source) {
      super(
          URI.create("memory:///" + source.type().replace('.', '/') + Kind.SOURCE.extension),
          Kind.SOURCE);
      this.type = source.type();
      this.text = source.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
