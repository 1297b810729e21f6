package dev.ashlar.it.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies and deletes folders with all they contain. */
final class FileTree {
  private static final long WANTED_BYTES = 2L << 30;

  private FileTree() {}

  /** Copies a folder with its modes and links to a place where nothing is yet. */
  static void copy(Path from, Path to) throws IOException {
    for (Path file : depthFirst(from)) {
      Files.copy(
          file,
          to.resolve(from.relativize(file).toString()),
          StandardCopyOption.COPY_ATTRIBUTES,
          LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Deletes a folder and all below it; links are deleted, not followed. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> files = depthFirst(folder);
    files.sort(Comparator.reverseOrder());
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }

  /** Returns a new folder for data that nobody will miss, in memory where there is room for it. */
  static Path scratch(String prefix) throws IOException {
    Path memory = Path.of("/dev/shm");
    boolean fits =
        Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > WANTED_BYTES;
    String name = "ashlar-" + prefix + "-";
    return fits ? Files.createTempDirectory(memory, name) : Files.createTempDirectory(name);
  }

  private static List<Path> depthFirst(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.collect(Collectors.toList());
    }
  }
}
