package dev.ashlar.processor.emit.ts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that are the same for every schema. */
final class SharedFiles {

  /** The names without the extension. */
  static final List<String> STEMS = List.of("_brand", "_policy", "_zod");

  private static final Pattern EXPORT = Pattern.compile("(?m)^export (?:const|type) (\\w+)");

  private SharedFiles() {}

  /** Says which names stand in these files. */
  static void settle(Homes homes) {
    for (String stem : STEMS) {
      Matcher exports = EXPORT.matcher(text(stem));
      while (exports.find()) {
        homes.settle(exports.group(1), stem);
      }
    }
  }

  /** Returns the text of one of the files. */
  static String text(String stem) {
    try (InputStream in = SharedFiles.class.getResourceAsStream(stem + ".ts")) {
      if (in == null) {
        throw new IllegalStateException(stem + ".ts does not lie beside " + SharedFiles.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
