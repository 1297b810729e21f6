package dev.ashlar.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What a compilation said and wrote. */
public record Result(
    boolean success,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    String output,
    Path classes,
    Path generated) {
  public Result {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns errors and warnings, one line each: {@code File.java:line:column first line}. */
  public List<String> complaints() {
    return diagnostics.stream()
        .filter(
            one ->
                one.getKind() == Diagnostic.Kind.ERROR
                    || one.getKind() == Diagnostic.Kind.WARNING
                    || one.getKind() == Diagnostic.Kind.MANDATORY_WARNING)
        .map(Result::line)
        .toList();
  }

  /** Returns the notes that begin so, one line each. */
  public Stream<String> notes(String beginning) {
    return diagnostics.stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.NOTE)
        .filter(one -> one.getMessage(Locale.ROOT).startsWith(beginning))
        .map(Result::line);
  }

  /** Returns all messages, notes included, in full. */
  public String messages() {
    StringBuilder text = new StringBuilder(output);
    diagnostics.forEach(one -> text.append(one.getMessage(Locale.ROOT)).append('\n'));
    return text.toString();
  }

  private static String line(Diagnostic<? extends JavaFileObject> one) {
    String message = one.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    if (one.getSource() == null) {
      return message;
    }
    String name = Path.of(one.getSource().getName()).getFileName().toString();
    return name + ":" + one.getLineNumber() + ":" + one.getColumnNumber() + " " + message;
  }

  /** Returns the text of a file below a folder. */
  public static String text(Path folder, String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Returns the texts of all files below a folder whose names end so, by their paths. */
  public static Map<String, String> texts(Path folder, String ending) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .forEach(file -> texts.put(folder.relativize(file).toString(), text(folder, file + "")));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return texts;
  }
}
