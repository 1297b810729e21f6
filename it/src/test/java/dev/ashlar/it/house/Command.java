package dev.ashlar.it.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program with its arguments, to be run to its end.
 *
 * @param folder where it runs
 * @param words the program, then its arguments
 */
record Command(Path folder, List<String> words) {

  /** Returns a command that runs a tool of this JDK, such as {@code javac}. */
  static Command ofJdk(Path folder, String tool, List<String> arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    words.addAll(arguments);
    return new Command(folder, words);
  }

  /** Runs it and returns what it said; fails with its words if it fails. */
  String run() {
    try {
      Process process =
          new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .replace("\r\n", "\n");
      int code = process.waitFor();
      if (code != 0) {
        throw new AssertionError("%s ended with %d:\n%s".formatted(words.get(0), code, said));
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
