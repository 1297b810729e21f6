package dev.ashlar.it.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why a facts file and what Ashlar makes of it are known to differ.
 *
 * <p>In the file a line that begins with {@code #} is the reason of the differences that follow,
 * each as it is printed.
 *
 * @param reasons the reason of each difference
 */
record Explanations(Map<String, String> reasons) {
  /** Returns what is known about a facts file; nothing about one that is not ours. */
  static Explanations forFacts(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.json$", "");
    try (InputStream stream =
        Explanations.class.getResourceAsStream("/facts/" + name + ".differences")) {
      return stream == null
          ? new Explanations(Map.of())
          : parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read what is known about " + name, e);
    }
  }

  private static Explanations parse(String text) {
    Map<String, String> reasons = new TreeMap<>();
    String reason = "";
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("#")) {
        reason = line.substring(1).strip();
      } else if (!line.isEmpty()) {
        reasons.put(line, reason);
      }
    }
    return new Explanations(reasons);
  }

  /** Returns the reason of a difference. */
  Optional<String> find(Difference difference) {
    return Optional.ofNullable(reasons.get(difference.toString()));
  }
}
