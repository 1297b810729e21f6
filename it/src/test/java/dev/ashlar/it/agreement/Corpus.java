package dev.ashlar.it.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Cases that once were answered wrongly, each in a file; they are asked again for ever. */
final class Corpus {
  private Corpus() {}

  /** Returns all of them by the names of their files, in the order of these. */
  static Map<String, CaseJson.Stored> all() {
    return read("/policy-corpus", CaseJson::read);
  }

  /** Returns all about linked rows by the names of their files, in the order of these. */
  static Map<String, LinkedCaseJson.Stored> linked() {
    return read("/policy-corpus-links", LinkedCaseJson::read);
  }

  private static <T> Map<String, T> read(String folder, Function<String, T> reader) {
    Map<String, T> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder(folder))) {
      for (Path file : files.toList()) {
        all.put(file.getFileName().toString(), reader.apply(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Writes a case that was just found, and returns its file. */
  static Path writeFailure(String name, String text) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "policy-corpus"));
      return Files.writeString(folder.resolve(name + ".json"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the cases alone. */
  static List<Case> cases() {
    return all().values().stream().map(CaseJson.Stored::asked).toList();
  }

  private static Path folder(String name) {
    try {
      return Path.of(Corpus.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
