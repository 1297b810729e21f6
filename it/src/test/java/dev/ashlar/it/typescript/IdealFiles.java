package dev.ashlar.it.typescript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that the emitter is to write for the billing example, as a person would write them. */
final class IdealFiles {
  private static final List<String> NAMES =
      List.of(
          "_brand.ts",
          "_zod.ts",
          "caller.ts",
          "customer.ts",
          "invoice.policy.ts",
          "invoice.ts",
          "invoice.zod.ts",
          "money.ts",
          "money.zod.ts");

  private IdealFiles() {}

  /** Returns the texts by file name. */
  static Map<String, String> all() {
    Map<String, String> files = new TreeMap<>();
    NAMES.forEach(name -> files.put(name, read("ideal/" + name)));
    return files;
  }

  /** Returns the texts by file name, with one more or another one in its place. */
  static Map<String, String> with(String name, String text) {
    Map<String, String> files = all();
    files.put(name, text);
    return files;
  }

  private static String read(String name) {
    try (InputStream in = IdealFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " does not lie beside " + IdealFiles.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
