package dev.ashlar.it.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Cases that once were answered wrongly, each in a file; they are asked again for ever. */
final class Corpus {
  private Corpus() {}

  /** Returns all of them by the names of their files, in the order of these. */
  static Map<String, CaseJson.Stored> all() {
    Map<String, CaseJson.Stored> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.toList()) {
        all.put(file.getFileName().toString(), CaseJson.read(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Writes a case that was just found, and returns its file. */
  static Path writeFailure(String name, String about, Case each) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "policy-corpus"));
      return Files.writeString(folder.resolve(name + ".json"), CaseJson.write(about, each));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the cases alone. */
  static List<Case> cases() {
    return all().values().stream().map(CaseJson.Stored::asked).toList();
  }

  private static Path folder() {
    try {
      return Path.of(Corpus.class.getResource("/policy-corpus").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
