package dev.ashlar.it.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** As whom a server runs that refuses to be root. */
enum ServerUser {
  /** As the user of the tests, who is not root. */
  SELF(List.of()),
  /** As root, who looks like nobody inside a user namespace. */
  NAMESPACE(List.of("unshare", "-U")),
  /** As nobody: for containers in which root may not make namespaces. */
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private static final ServerUser CURRENT = choose();

  private final List<String> prefix;

  ServerUser(List<String> prefix) {
    this.prefix = prefix;
  }

  /** Returns the way that works here, or what {@code -Dashlar.engines.user} says. */
  static ServerUser current() {
    return CURRENT;
  }

  /** Whether the tests themselves run as root. */
  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** Returns the command as this user runs it; the process keeps its id. */
  List<String> command(List<String> command) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(command);
    return all;
  }

  private static ServerUser choose() {
    String given = System.getProperty("ashlar.engines.user", "");
    if (!given.isEmpty()) {
      return valueOf(given);
    }
    if (!isRoot()) {
      return SELF;
    }
    return NAMESPACE.works() ? NAMESPACE : NOBODY;
  }

  private boolean works() {
    try {
      Process process =
          new ProcessBuilder(command(List.of("true")))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no such program
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
