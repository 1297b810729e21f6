package dev.ashlar.it.house;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One run of {@code javac} in a process of its own, as a user starts it, with the packaged
 * processor on the processor path.
 *
 * @param output where {@code classes} and {@code sources} are written
 * @param classPath what the sources need
 * @param machine options for the JVM that {@code javac} runs on, such as its locale
 */
record CompilerRun(Path output, List<Path> classPath, List<String> machine) {

  /** Compiles in the given order and returns what the compiler said. */
  String compile(List<Path> sources) {
    try {
      Files.createDirectories(output.resolve("classes"));
      Files.createDirectories(output.resolve("sources"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Command.ofJdk(output, "javac", arguments(sources)).run();
  }

  private List<String> arguments(List<Path> sources) {
    List<String> arguments = new ArrayList<>();
    machine.forEach(option -> arguments.add("-J" + option));
    arguments.addAll(List.of("-Xlint:all", "-Werror", "-encoding", "UTF-8", "--release", "17"));
    arguments.addAll(List.of("-processorpath", Jar.of("processor").path().toString()));
    arguments.addAll(List.of("-classpath", joined(classPath)));
    arguments.addAll(List.of("-d", output.resolve("classes").toString()));
    arguments.addAll(List.of("-s", output.resolve("sources").toString()));
    sources.forEach(source -> arguments.add(source.toString()));
    return arguments;
  }

  /** Returns a class path as the tools of the JDK want it. */
  static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns the bytes of all files written, by path relative to the output. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(output.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
