package dev.ashlar.it.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that these tests run in. */
final class Repository {
  /** The modules whose main code is ours to ship, in the order of their dependencies. */
  static final List<String> MODULES =
      List.of("annotations", "ir", "dialects", "processor", "runtime", "testing");

  private Repository() {}

  /** Returns the folder that holds the wrapper script. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("these tests run inside a checkout");
      }
    }
    return folder;
  }

  /**
   * Returns the files below a folder whose name has the ending, sorted; none if there is no folder.
   */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
