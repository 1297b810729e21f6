package dev.ashlar.it.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which tests play which case of the list of attacks.
 *
 * @param tests for each number "Class.method" or "failure/CODE", or a single reason that begins
 *     with "later: "
 */
record AttackCases(Map<Integer, List<String>> tests) {
  private static final Pattern TEST =
      Pattern.compile(
          "@(?:Test|ParameterizedTest|Property)\\b.*?\n  void (\\w+)\\(", Pattern.DOTALL);

  static AttackCases read() {
    Map<Integer, List<String>> found = new TreeMap<>();
    for (String line : lines(root().resolve("it/src/test/resources/attack-cases.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(':');
        String rest = line.substring(colon + 1).strip();
        List<String> tests = rest.startsWith("later: ") ? List.of(rest) : List.of(rest.split(" +"));
        if (found.put(Integer.valueOf(line.substring(0, colon)), tests) != null) {
          throw new IllegalStateException("twice: " + line);
        }
      }
    }
    return new AttackCases(found);
  }

  /** Returns what has no test under its name: a method, or the fixture of an error. */
  List<String> missing() {
    List<String> known = known();
    return tests.values().stream()
        .flatMap(List::stream)
        .filter(each -> !each.startsWith("later: ") && !known.contains(each))
        .toList();
  }

  private static List<String> known() {
    List<String> known = new ArrayList<>();
    for (String module : List.of("ir", "dialects", "processor", "runtime", "it")) {
      for (Path source : files(root().resolve(module).resolve("src/test/java"))) {
        String type = source.getFileName().toString().replace(".java", "");
        Matcher matcher = TEST.matcher(String.join("\n", lines(source)));
        while (matcher.find()) {
          known.add(type + "." + matcher.group(1));
        }
      }
    }
    try (Stream<Path> fixtures = Files.list(root().resolve("processor/src/test/failure"))) {
      fixtures.map(each -> "failure/" + each.getFileName()).forEach(known::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith("Test.java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
