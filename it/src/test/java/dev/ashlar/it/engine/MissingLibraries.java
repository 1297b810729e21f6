package dev.ashlar.it.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands in for libraries that the MySQL server is linked with and that bare systems lack.
 *
 * <p>The stand-ins are built from {@code src/test/native}; the server never calls them, since it is
 * started without native asynchronous input and output and without NUMA interleaving.
 */
final class MissingLibraries {
  private static final Pattern MISSING =
      Pattern.compile("error while loading shared libraries: ([^:\\s]+):");
  private static final String PATH = "LD_LIBRARY_PATH";

  private MissingLibraries() {}

  /** Returns the environment in which the program can be loaded; empty when it lacks nothing. */
  static Map<String, String> environment(Path program) {
    Map<String, String> environment = Map.of();
    Optional<String> missing = missing(program, environment);
    if (missing.isPresent()) {
      Path folder = EngineCache.ofUser().folder("stand-ins-1", MissingLibraries::write);
      environment = Map.of(PATH, folder.toString());
      missing = missing(program, environment);
    }
    if (missing.isPresent()) {
      throw new EngineFailure(program + " needs " + missing.get() + ": please install it.");
    }
    return environment;
  }

  private static void write(Path folder) throws IOException {
    for (String library : new String[] {"libaio.so.1", "libnuma.so.1"}) {
      try (InputStream content = MissingLibraries.class.getResourceAsStream("/native/" + library)) {
        if (content == null) {
          throw new EngineFailure("There is no stand-in for " + library);
        }
        Files.copy(content, folder.resolve(library));
      }
    }
  }

  private static Optional<String> missing(Path program, Map<String, String> environment) {
    ProcessBuilder builder =
        new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      Matcher matcher = MISSING.matcher(said);
      return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + program, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineFailure("Interrupted while asking for the libraries of " + program, e);
    }
  }
}
