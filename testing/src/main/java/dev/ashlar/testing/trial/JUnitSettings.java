package dev.ashlar.testing.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What JUnit has been told by {@code junit-platform.properties} and system properties, and the
 * little that a trial has to tell it beside: to find our extensions too, and to run one test after
 * the other.
 */
record JUnitSettings(Properties file) {
  private static final String AUTODETECTION = "junit.jupiter.extensions.autodetection.";
  private static final String PARALLEL = "junit.jupiter.execution.parallel.enabled";
  private static final List<String> OURS =
      List.of(FirstFailureEnds.class.getName(), TestBodyWatch.class.getName());

  /** Reads the settings as JUnit finds them. */
  static JUnitSettings of(ClassLoader loader) {
    Properties file = new Properties();
    URL url = loader.getResource("junit-platform.properties");
    if (url != null) {
      try (InputStream stream = url.openStream()) {
        file.load(stream);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return new JUnitSettings(file);
  }

  /** Whether extensions that jars and the application name are to be found. */
  boolean isAutodetecting() {
    return said("enabled").map(Boolean::parseBoolean).orElse(false);
  }

  /** Returns what takes the place of settings, and what is added to them. */
  Map<String, String> ofTrials() {
    Map<String, String> settings = new HashMap<>();
    settings.put(PARALLEL, "false");
    settings.put(AUTODETECTION + "enabled", "true");
    if (isAutodetecting()) {
      said("include")
          .ifPresent(
              patterns ->
                  settings.put(AUTODETECTION + "include", patterns + "," + String.join(",", OURS)));
      said("exclude")
          .ifPresent(patterns -> settings.put(AUTODETECTION + "exclude", others(patterns)));
    } else {
      settings.put(AUTODETECTION + "include", String.join(",", OURS));
      settings.put(AUTODETECTION + "exclude", "");
    }
    return settings;
  }

  private Optional<String> said(String setting) {
    String name = AUTODETECTION + setting;
    return Optional.ofNullable(System.getProperty(name, file.getProperty(name)));
  }

  /** Returns the patterns that no extension of ours matches. */
  private static String others(String patterns) {
    return Stream.of(patterns.split(",", -1))
        .map(String::strip)
        .filter(pattern -> OURS.stream().noneMatch(name -> matches(pattern, name)))
        .collect(Collectors.joining(","));
  }

  private static boolean matches(String pattern, String name) {
    return name.matches(
        Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }
}
