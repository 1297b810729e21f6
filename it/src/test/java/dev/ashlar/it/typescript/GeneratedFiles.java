package dev.ashlar.it.typescript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that the emitter writes for its golden test, which holds them equal to what it writes.
 */
final class GeneratedFiles {
  private static final Path GOLDEN =
      Path.of("..", "processor", "src", "test", "golden", "typescript", "expected");

  private GeneratedFiles() {}

  /** Returns the texts by file name. */
  static Map<String, String> all() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(GOLDEN)) {
      for (Path path : paths.sorted().toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
