package dev.ashlar.testing.trial;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads the application anew, so that it meets the changed classes. What is not the application's
 * (libraries, the tests' framework, Ashlar's own runtime) stays as it was loaded before.
 */
final class TrialLoader extends URLClassLoader {
  private static final String OURS = "dev.ashlar.";

  private volatile boolean stopped;

  /**
   * @param path folders and jars of the application, those with changed classes first
   */
  TrialLoader(List<URL> path, ClassLoader parent) {
    super(path.toArray(new URL[0]), parent);
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
    return Collections.enumeration(all);
  }

  /** Compares texts: equal URLs would be looked up in the network. */
  private static boolean contains(List<URL> all, URL one) {
    return all.stream().anyMatch(each -> each.toString().equals(one.toString()));
  }
}
