package dev.ashlar.it.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar that the build has made.
 *
 * @param path where it lies
 */
record Jar(Path path) {
  /** Returns the jar of one of our modules, as the build packaged it just now. */
  static Jar of(String module) {
    String name = "ashlar-" + module + "-" + System.getProperty("ashlar.version") + ".jar";
    Path path = Repository.root().resolve(module).resolve("target").resolve(name);
    if (!Files.exists(path)) {
      throw new IllegalStateException(name + " is not packaged; run ./mvnw verify");
    }
    return new Jar(path);
  }

  /** Returns the names of all entries that are files, sorted. */
  List<String> entries() {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the lines of a text entry without comments and blanks; empty if there is no such entry.
   */
  Optional<List<String>> lines(String name) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        return Optional.empty();
      }
      String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(
          text.lines().map(String::strip).filter(line -> !line.matches("(#.*)?")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the module that the jar is on a module path. */
  ModuleDescriptor module() {
    return ModuleFinder.of(path).findAll().iterator().next().descriptor();
  }

  /** Returns the size in bytes. */
  long size() {
    return path.toFile().length();
  }
}
