package dev.ashlar.testing.trial;

import dev.ashlar.ir.Schema;
import dev.ashlar.testing.mutant.Mutant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.platform.launcher.Launcher;

/**
 * Runs tests against mutants of the module that they test: generates the code of the mutant,
 * compiles what differs, loads the application with it anew, and asks whether a test fails.
 */
public final class Trial implements AutoCloseable {
  private final Application application;
  private final List<String> tests;
  private final GeneratedCode code;
  private final Recompiler compiler;
  private final Launcher launcher;

  /**
   * @param tests classes whose tests pass with the module as it is
   */
  public Trial(Schema module, Application application, List<Class<?>> tests) {
    this.application = application;
    this.tests = new ArrayList<>(tests.stream().map(Class::getName).toList());
    this.code = GeneratedCode.of(module, application.dialects());
    this.compiler = new Recompiler(application.classPath());
    this.launcher = TestRun.launcher();
  }

  /** Whether the running test is itself run by a trial: it would start trials without end. */
  public static boolean isRunning() {
    return Thread.currentThread().getContextClassLoader() instanceof TrialLoader;
  }

  /**
   * Runs the tests against the module as it is, generated and loaded like a mutant.
   *
   * @return how many tests there are
   * @throws AssertionError if one of them fails: it would fail for every mutant
   */
  public int unchanged() {
    Run run = run(() -> code);
    run.failure()
        .ifPresent(
            failure -> {
              throw new AssertionError(
                  "%s fails without any mutant: %s".formatted(failure.test(), failure.reason()));
            });
    if (run.tests() == 0) {
      throw new AssertionError("There is no test in " + String.join(", ", tests) + ".");
    }
    return run.tests();
  }

  /**
   * Returns the test that notices the mutant, if one does.
   *
   * @throws MutantNotBuilt if there is no code of it to test
   */
  public Optional<String> noticedBy(Mutant mutant) {
    return run(() -> GeneratedCode.of(mutant, application.dialects()).without(code))
        .failure()
        .map(TestRun.Failure::test);
  }

  private Run run(Supplier<GeneratedCode> changed) {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      build(changed, folder.path());
      return run(folder.path());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void build(Supplier<GeneratedCode> changed, Path folder) {
    try {
      compiler.compile(changed.get(), folder);
    } catch (IllegalArgumentException | IllegalStateException fault) {
      throw new MutantNotBuilt(fault);
    }
  }

  private Run run(Path folder) throws IOException {
    List<URL> path = new ArrayList<>();
    path.add(url(folder));
    path.addAll(application.path());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (TrialLoader loader = new TrialLoader(path, application.loader())) {
      thread.setContextClassLoader(loader);
      return run(loader);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The first class with a failure is the last that runs, and the first of the next mutant. */
  private Run run(TrialLoader loader) {
    int count = 0;
    for (String name : List.copyOf(tests)) {
      TestRun run = TestRun.of(launcher, load(name, loader), loader);
      count += run.tests();
      if (run.failure().isPresent()) {
        tests.remove(name);
        tests.add(0, name);
        return new Run(count, run.failure());
      }
    }
    return new Run(count, Optional.empty());
  }

  private static Class<?> load(String name, ClassLoader loader) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static URL url(Path folder) throws MalformedURLException {
    return folder.toUri().toURL();
  }

  @Override
  public void close() {
    compiler.close();
  }

  /** What came of running the tests. */
  private record Run(int tests, Optional<TestRun.Failure> failure) {}

  /** A folder that goes away with everything in it. */
  private record TemporaryFolder(Path path) implements AutoCloseable {
    TemporaryFolder() throws IOException {
      this(Files.createTempDirectory("ashlar-mutant"));
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
