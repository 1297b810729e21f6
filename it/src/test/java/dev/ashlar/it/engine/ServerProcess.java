package dev.ashlar.it.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server that does not outlive this JVM.
 *
 * <p>A small shell stands between the two. It waits for the end of a pipe that only this JVM holds
 * open; so the server is stopped and its folder removed even when the JVM is killed.
 */
final class ServerProcess {
  private static final String WATCH =
      """
      trap '' INT HUP
      signal=$1; folder=$2; shift 2
      "$@" </dev/null &
      server=$!
      : > "$folder/launched"
      trap : TERM
      read -r end
      kill -s "$signal" "$server"
      wait "$server"
      rm -rf "$folder"
      """;
  private static final Duration STOPPING = Duration.ofSeconds(20);

  private final Process shell;
  private final Path folder;

  private ServerProcess(Process shell, Path folder) {
    this.shell = shell;
    this.folder = folder;
  }

  /**
   * Starts a server whose files, its log among them, lie in the folder.
   *
   * @param signal the signal that ends the server at once; its data are not needed any more
   */
  static ServerProcess start(
      List<String> command, Map<String, String> environment, String signal, Path folder) {
    List<String> watched =
        new ArrayList<>(List.of("/bin/sh", "-c", WATCH, "sh", signal, folder.toString()));
    watched.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(watched).redirectErrorStream(true);
    builder.redirectOutput(folder.resolve("server.log").toFile());
    builder.environment().putAll(environment);
    try {
      ServerProcess process = new ServerProcess(builder.start(), folder);
      Runtime.getRuntime().addShutdownHook(new Thread(process::stop, "stop " + folder));
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + command.get(0), e);
    }
  }

  /** What tells whether a server answers. */
  @FunctionalInterface
  interface Probe {
    /** Returns what is still missing, or an empty text when the server answers. */
    String missing();
  }

  /**
   * Waits until the server answers.
   *
   * @throws EngineFailure with the end of the server's log when it dies or takes too long
   */
  void awaitAnswer(Probe probe, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    String missing = probe.missing();
    while (!missing.isEmpty()) {
      if (System.nanoTime() > end || isDead()) {
        String log = log();
        stop();
        throw new EngineFailure("The server does not answer: " + missing + "\n" + log);
      }
      pause();
      missing = probe.missing();
    }
  }

  /** On a busy machine the shell may not have come to launch the server yet. */
  private boolean isDead() {
    boolean launched = Files.exists(folder.resolve("launched"));
    return !shell.isAlive() || (launched && server().isEmpty());
  }

  /** Returns the process of the server itself. */
  List<ProcessHandle> server() {
    return shell.children().toList();
  }

  /** Stops the server and removes its folder; does nothing when that was done before. */
  void stop() {
    List<ProcessHandle> started = shell.descendants().toList();
    try {
      shell.getOutputStream().close();
      if (!shell.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
        started.forEach(ProcessHandle::destroyForcibly);
        shell.destroyForcibly();
        FileTree.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + folder, e);
    } catch (InterruptedException e) {
      started.forEach(ProcessHandle::destroyForcibly);
      Thread.currentThread().interrupt();
    }
  }

  /** Runs a command to its end, for what has to be done before a server can start. */
  static void run(List<String> command, Map<String, String> environment, Path log) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new EngineFailure(String.join(" ", command) + " does not end");
      }
      if (process.exitValue() != 0) {
        throw new EngineFailure(String.join(" ", command) + "\n" + Files.readString(log));
      }
      Files.delete(log);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + command.get(0), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineFailure("Interrupted while running " + command.get(0), e);
    }
  }

  private String log() {
    try {
      String log = Files.readString(folder.resolve("server.log"));
      return log.substring(Math.max(0, log.length() - 4000));
    } catch (IOException e) {
      return "its log cannot be read: " + e.getMessage();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineFailure("Interrupted while a server starts", e);
    }
  }
}
