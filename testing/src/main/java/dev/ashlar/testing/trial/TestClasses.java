package dev.ashlar.testing.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.launcher.Launcher;

/** The tests of a trial, run until one says that something is wrong. */
final class TestClasses {
  private final List<String> names;
  private final JUnitSettings settings;
  private final Launcher launcher = TestRun.launcher();

  TestClasses(List<Class<?>> tests, JUnitSettings settings) {
    this.names = new ArrayList<>(tests.stream().map(Class::getName).toList());
    this.settings = settings;
  }

  /**
   * Runs them. The first class with a test that fails is the last that runs, and the first of the
   * next run.
   *
   * @param reliable whether what fails would pass without a mutant, by its id
   */
  Results run(TrialLoader loader, Predicate<String> reliable) {
    Results all = new Results(0, Set.of(), Optional.empty(), Optional.empty());
    for (String name : List.copyOf(names)) {
      all = all.and(run(name, loader, reliable));
      if (all.judgement().isPresent()) {
        names.remove(name);
        names.add(0, name);
        return all;
      }
    }
    return all;
  }

  private Results run(String name, TrialLoader loader, Predicate<String> reliable) {
    try {
      TestRun run = new TestRun(loader.bodies(), reliable, loader::stop);
      run.execute(launcher, loader.loadClass(name), settings.ofTrials());
      return run.results();
    } catch (LinkageError | JUnitException fault) {
      TestRun.Failure accident = new TestRun.Failure(name, fault.toString());
      return new Results(0, Set.of(), Optional.empty(), Optional.of(accident));
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return String.join(", ", names);
  }

  /**
   * What came of running tests.
   *
   * @param tests how many there were
   * @param passed the ids of what passed
   * @param judgement the first test that failed by itself
   * @param accident the first that failed because of something around it
   */
  record Results(
      int tests,
      Set<String> passed,
      Optional<TestRun.Failure> judgement,
      Optional<TestRun.Failure> accident) {

    /** Returns the same as an accident if methods were missing, which a test may have called. */
    Results given(Set<String> missing) {
      return missing.isEmpty() || judgement.isEmpty()
          ? this
          : new Results(
              tests,
              passed,
              Optional.empty(),
              judgement.map(
                  each ->
                      new TestRun.Failure(
                          each.test(),
                          "%s, and there is no %s"
                              .formatted(each.line(), String.join(", ", missing)))));
    }

    /** Returns what came of both. */
    Results and(Results next) {
      Set<String> both = new HashSet<>(passed);
      both.addAll(next.passed);
      return new Results(
          tests + next.tests,
          both,
          judgement.or(() -> next.judgement),
          accident.or(() -> next.accident));
    }
  }
}
