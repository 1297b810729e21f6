package dev.ashlar.testing.trial;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.Extension;

/**
 * Loads the application anew, so that it meets the changed classes. What is not the application's
 * (libraries, the tests' framework, Ashlar's own runtime) stays as it was loaded before.
 */
final class TrialLoader extends URLClassLoader {
  private static final String OURS = "dev.ashlar.";
  private static final String EXTENSIONS = "META-INF/services/" + Extension.class.getName();

  private final TestBodies bodies = new TestBodies();
  private final boolean autodetecting;
  private volatile boolean stopped;

  /**
   * @param path folders and jars of the application, those with changed classes first
   * @param autodetecting whether extensions that are none of ours may be found by their names
   */
  TrialLoader(List<URL> path, ClassLoader parent, boolean autodetecting) {
    super(path.toArray(new URL[0]), parent);
    this.autodetecting = autodetecting;
  }

  /** Returns the loader of the trial that runs on this thread, if one does. */
  static Optional<TrialLoader> current() {
    return Thread.currentThread().getContextClassLoader() instanceof TrialLoader trial
        ? Optional.of(trial)
        : Optional.empty();
  }

  /** Returns what is known of the tests that are loaded by it. */
  TestBodies bodies() {
    return bodies;
  }

  /** Ends the trial: what is loaded by it need not run any longer. */
  void stop() {
    stopped = true;
  }

  /** Whether the trial has ended. */
  boolean isStopped() {
    return stopped;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        loaded = isOurs(name) ? super.loadClass(name, false) : own(name);
      }
      if (resolve) {
        resolveClass(loaded);
      }
      return loaded;
    }
  }

  private static boolean isOurs(String name) {
    return name.startsWith(OURS);
  }

  private Class<?> own(String name) throws ClassNotFoundException {
    try {
      return findClass(name);
    } catch (ClassNotFoundException notOfTheApplication) {
      return super.loadClass(name, false);
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own != null ? own : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> all = new ArrayList<>(Collections.list(findResources(name)));
    Collections.list(getParent().getResources(name)).stream()
        .filter(each -> !contains(all, each))
        .forEach(all::add);
    if (name.equals(EXTENSIONS) && !autodetecting) {
      all.removeIf(each -> !isOurs(each));
    }
    return Collections.enumeration(all);
  }

  /** Older versions of JUnit find all extensions that are named, or none. */
  private static boolean isOurs(URL extensions) {
    try (InputStream stream = extensions.openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .contains(TestBodyWatch.class.getName());
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Compares texts: equal URLs would be looked up in the network. */
  private static boolean contains(List<URL> all, URL one) {
    return all.stream().anyMatch(each -> each.toString().equals(one.toString()));
  }
}
