package dev.ashlar.it.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The facts files that the tests know: our own, and those of real products where they are given.
 */
final class GivenFacts {
  private GivenFacts() {}

  /** Returns the facts of a small library, which show every feature. */
  static Path library() {
    return own("library");
  }

  /** Returns the facts of a board of tasks, named in the way of tools that quote each name. */
  static Path board() {
    return own("board");
  }

  private static Path own(String name) {
    try {
      return Path.of(GivenFacts.class.getResource("/facts/" + name + ".facts.json").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a resource always has a URI", e);
    }
  }

  /** Returns our own facts, and those in the corpus that {@code -Dashlar.corpus} names. */
  static List<Path> all() {
    List<Path> files = new ArrayList<>(List.of(library(), board()));
    String corpus = System.getProperty("ashlar.corpus", "");
    if (!corpus.isEmpty()) {
      try (Stream<Path> schemas = Files.list(Path.of(corpus, "schemas"))) {
        schemas
            .filter(file -> file.toString().endsWith(".facts.json"))
            .sorted()
            .forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot list the schemas of " + corpus, e);
      }
    }
    return files;
  }
}
