package dev.ashlar.it.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The project that the README tells to copy and paste, written to a folder.
 *
 * @param folder where it stands
 * @param sources its Java files
 */
record ReadmeProject(Path folder, List<Path> sources) {
  private static final Path README = Repository.root().resolve("README.md");

  /** Without a provider, SLF4J says so on its own behalf. */
  private static final Pattern LOGGING = Pattern.compile("(?m)^SLF4J.*\\n");

  private static final String PLACE = "// src/main/java/";

  /** Writes the POM and every Java snippet that says where it belongs. */
  static ReadmeProject write(Path folder) {
    List<Path> sources = new ArrayList<>();
    try {
      Files.writeString(folder.resolve("pom.xml"), Documents.code(README, "xml").get(0));
      for (String snippet : Documents.code(README, "java")) {
        if (snippet.startsWith(PLACE)) {
          String place = snippet.lines().findFirst().orElseThrow().substring("// ".length());
          Path source = folder.resolve(place);
          Files.createDirectories(source.getParent());
          sources.add(Files.writeString(source, snippet));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReadmeProject(folder, List.copyOf(sources));
  }

  /** Returns what the README says that the program prints. */
  static String promised() {
    return Documents.code(README, "text").get(0);
  }

  /** Runs the program from the classes in a folder and returns what it printed. */
  String start(Path classes, List<Path> classPath) {
    List<Path> all = new ArrayList<>(classPath);
    all.add(0, classes);
    String said =
        Command.ofJdk(folder, "java", List.of("-cp", CompilerRun.joined(all), "notes.Main")).run();
    return LOGGING.matcher(said).replaceAll("");
  }
}
