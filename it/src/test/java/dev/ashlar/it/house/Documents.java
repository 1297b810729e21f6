package dev.ashlar.it.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The Markdown files that people read: those of the top folder, of {@code docs} and of the
 * examples.
 */
final class Documents {
  private static final Pattern FENCE = Pattern.compile("(?ms)^ *```(\\w*)[^\\n]*\\n(.*?)^ *```");

  private Documents() {}

  /** Returns them, sorted by path. */
  static List<Path> all() {
    Path root = Repository.root();
    List<Path> documents = new ArrayList<>();
    try (var files = Files.list(root)) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    documents.addAll(Repository.files(root.resolve("docs"), ".md"));
    Repository.files(root.resolve("examples"), ".md").stream()
        .filter(file -> !file.toString().contains("target"))
        .forEach(documents::add);
    return documents;
  }

  /** Returns the text of one. */
  static String text(Path document) {
    try {
      return Files.readString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text without its fenced code. */
  static String prose(Path document) {
    return FENCE.matcher(text(document)).replaceAll("");
  }

  /** Returns the fenced code of one language, in order. */
  static List<String> code(Path document, String language) {
    return FENCE
        .matcher(text(document))
        .results()
        .filter(fence -> fence.group(1).equals(language))
        .map(MatchResult::group)
        .map(fence -> FENCE.matcher(fence).replaceFirst("$2"))
        .toList();
  }
}
