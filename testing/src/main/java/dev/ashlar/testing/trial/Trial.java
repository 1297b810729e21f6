package dev.ashlar.testing.trial;

import dev.ashlar.ir.Schema;
import dev.ashlar.testing.mutant.Mutant;
import dev.ashlar.testing.trial.TestClasses.Results;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Runs tests against mutants of the module that they test: generates the code of the mutant,
 * compiles what differs, loads the application with it anew, and asks whether a test fails.
 */
public final class Trial implements AutoCloseable {
  private final Application application;
  private final TestClasses tests;
  private final Set<String> reliable = new HashSet<>();
  private final GeneratedCode code;
  private final JUnitSettings settings;
  private final Recompiler compiler;

  /**
   * @param tests classes whose tests pass with the module as it is
   */
  public Trial(Schema module, Application application, List<Class<?>> tests) {
    this.application = application;
    this.settings = JUnitSettings.of(application.loader());
    this.tests = new TestClasses(tests, settings);
    this.code = GeneratedCode.of(module, application.dialects());
    this.compiler = new Recompiler(application.classPath());
  }

  /** Whether the running test is itself run by a trial: it would start trials without end. */
  public static boolean isRunning() {
    return TrialLoader.current().isPresent();
  }

  /**
   * Runs the tests against the module as it is, generated and loaded like a mutant. Twice: what
   * fails the second time would fail for every mutant as well.
   *
   * @return how many tests there are
   * @throws AssertionError if one of them fails, or there is none
   */
  public int unchanged() {
    Results first = passing("fails without any mutant");
    if (first.tests() == 0) {
      throw new AssertionError("There is no test in " + tests + ".");
    }
    Results second = passing("fails when it is loaded again, without any mutant");
    reliable.addAll(first.passed());
    reliable.retainAll(second.passed());
    return first.tests();
  }

  private Results passing(String complaint) {
    Results results = run(code, id -> true);
    results
        .judgement()
        .or(results::accident)
        .ifPresent(
            failure -> {
              throw new AssertionError(
                  "%s %s: %s".formatted(failure.test(), complaint, failure.reason()));
            });
    return results;
  }

  /**
   * Returns what the tests do when they meet the mutant.
   *
   * @throws MutantNotBuilt if there is no code of it to test
   */
  public Reaction reactionTo(Mutant mutant) {
    Results results = run(changed(mutant), reliable::contains);
    Optional<Reaction> noticed =
        results.judgement().map(each -> new Reaction.Noticed(each.test(), each.line()));
    Optional<Reaction> broken =
        results.accident().map(each -> new Reaction.Broken(each.test(), each.line()));
    return noticed.or(() -> broken).orElse(new Reaction.Passed());
  }

  private GeneratedCode changed(Mutant mutant) {
    GeneratedCode all;
    try {
      all = GeneratedCode.of(mutant, application.dialects());
    } catch (RuntimeException fault) {
      throw new MutantNotBuilt(fault);
    }
    SortedSet<String> gone = new TreeSet<>(code.sources().keySet());
    gone.removeAll(all.sources().keySet());
    if (!gone.isEmpty()) {
      throw new MutantNotBuilt("its code has no " + String.join(", ", gone));
    }
    return all.without(code);
  }

  private Results run(GeneratedCode changed, Predicate<String> trusted) {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      build(changed, folder.path());
      return run(changed, folder.path(), trusted);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void build(GeneratedCode changed, Path folder) {
    try {
      compiler.compile(changed, folder);
    } catch (RuntimeException fault) {
      throw new MutantNotBuilt(fault);
    }
  }

  private Results run(GeneratedCode changed, Path folder, Predicate<String> trusted)
      throws IOException {
    List<URL> path = new ArrayList<>();
    path.add(url(folder));
    path.addAll(application.path());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (TrialLoader loader =
        new TrialLoader(path, application.loader(), settings.isAutodetecting())) {
      SortedSet<String> missing = missing(changed, loader);
      thread.setContextClassLoader(loader);
      return tests.run(loader, trusted).given(missing);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Returns what tests may call and would not find; that says nothing about rules. */
  private SortedSet<String> missing(GeneratedCode changed, ClassLoader loader) {
    SortedSet<String> missing = new TreeSet<>();
    try {
      for (String name : changed.sources().keySet()) {
        Signatures.missing(
                Class.forName(name, false, application.loader()),
                Class.forName(name, false, loader))
            .forEach(each -> missing.add(name + " " + each));
      }
    } catch (ClassNotFoundException | LinkageError fault) {
      throw new MutantNotBuilt(fault);
    }
    return missing;
  }

  private static URL url(Path folder) throws MalformedURLException {
    return folder.toUri().toURL();
  }

  @Override
  public void close() {
    compiler.close();
  }
}
