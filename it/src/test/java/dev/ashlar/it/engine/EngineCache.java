package dev.ashlar.it.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * The folder that keeps unpacked servers and initialised data folders from one build to the next.
 *
 * <p>It is {@code .cache/ashlar/engines} of the user, or what {@code -Dashlar.engines.cache} says.
 * A folder in it is either complete or absent: it is filled under another name and moved, while a
 * lock file keeps other JVMs waiting.
 */
final class EngineCache {
  private final Path root;

  EngineCache(Path root) {
    this.root = root;
  }

  /** Returns the cache of this machine. */
  static EngineCache ofUser() {
    String given = System.getProperty("ashlar.engines.cache", "");
    if (!given.isEmpty()) {
      return new EngineCache(Path.of(given));
    }
    if (ServerUser.current() == ServerUser.NOBODY) {
      // Another user runs the server, and could not read the home folder of root.
      return new EngineCache(Path.of(System.getProperty("java.io.tmpdir"), "ashlar-engines"));
    }
    return new EngineCache(Path.of(System.getProperty("user.home"), ".cache", "ashlar", "engines"));
  }

  /** What puts the files of a folder in place. */
  @FunctionalInterface
  interface Filling {
    void fill(Path folder) throws IOException;
  }

  /** Returns the folder of this name, filled first if no JVM has done so before. */
  Path folder(String name, Filling filling) {
    Path folder = root.resolve(name);
    if (Files.isDirectory(folder)) {
      return folder;
    }
    synchronized (EngineCache.class) { // a file lock is held by the JVM, not by the thread
      try {
        Files.createDirectories(root);
        fillLocked(folder, filling);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot fill " + folder, e);
      }
    }
    return folder;
  }

  private void fillLocked(Path folder, Filling filling) throws IOException {
    Path lockFile = root.resolve(folder.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (Files.isDirectory(folder) || !lock.isValid()) {
        return;
      }
      removeDrafts(folder);
      Path draft =
          root.resolve(
              String.format(
                  Locale.ROOT, "%s.draft-%d", folder.getFileName(), ProcessHandle.current().pid()));
      Files.createDirectory(draft);
      filling.fill(draft);
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Removes what JVMs that died while they held the lock have left behind. */
  private void removeDrafts(Path folder) throws IOException {
    try (DirectoryStream<Path> drafts =
        Files.newDirectoryStream(root, folder.getFileName() + ".draft-*")) {
      for (Path draft : drafts) {
        FileTree.delete(draft);
      }
    }
  }
}
