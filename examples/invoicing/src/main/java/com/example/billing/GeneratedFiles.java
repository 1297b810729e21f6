package com.example.billing;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the compilation has put what it made of the records. */
final class GeneratedFiles {
  private GeneratedFiles() {}

  /** Prints each folder, and what lies in it. */
  static void list(PrintStream out) throws IOException {
    Path classes = classes();
    Path sources = classes.resolveSibling("generated-sources").resolve("annotations");
    out.println("One compilation made all of it:");
    for (Path folder :
        List.of(
            classes.resolve("META-INF/ashlar"),
            sources.resolve("com/example/billing"),
            sources.resolve("ashlar/typescript"))) {
      out.println("  " + Path.of("").toAbsolutePath().relativize(folder));
      out.println("    " + String.join(" ", files(folder)));
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> !name.endsWith("Fragment.java"))
          .sorted()
          .toList();
    }
  }

  private static Path classes() throws IOException {
    try {
      return Path.of(
          GeneratedFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException unexpected) {
      throw new IOException(unexpected);
    }
  }
}
