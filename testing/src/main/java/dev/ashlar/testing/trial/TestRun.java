package dev.ashlar.testing.trial;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test classes with JUnit and listens to what fails. */
final class TestRun implements TestExecutionListener {
  private final TestBodies bodies;
  private final Predicate<String> reliable;
  private final Runnable stop;
  private final Set<String> passed = new HashSet<>();
  private Optional<Failure> judgement = Optional.empty();
  private Optional<Failure> accident = Optional.empty();
  private int tests;

  /**
   * @param reliable whether what fails would pass without a mutant, by its id
   * @param stop is run when a test fails by itself
   */
  TestRun(TestBodies bodies, Predicate<String> reliable, Runnable stop) {
    this.bodies = bodies;
    this.reliable = reliable;
    this.stop = stop;
  }

  /**
   * Returns a launcher that nothing but us listens to: what else there is listens to the tests that
   * run this one.
   */
  static Launcher launcher() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build());
  }

  /** Runs the tests of one class until one says that something is wrong. */
  void execute(Launcher launcher, Class<?> tests, Map<String, String> settings) {
    launcher.execute(
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(tests))
            .configurationParameters(settings)
            .build(),
        this);
  }

  /** Returns what came of it. */
  TestClasses.Results results() {
    return new TestClasses.Results(tests, passed, judgement, accident);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      tests++;
    }
    if (result.getStatus() == Status.SUCCESSFUL) {
      passed.add(test.getUniqueId());
    }
    if (result.getStatus() == Status.FAILED) {
      failed(test, result.getThrowable());
    }
  }

  private void failed(TestIdentifier test, Optional<Throwable> thrown) {
    Failure failure = new Failure(name(test), thrown.map(Throwable::toString).orElse("no reason"));
    boolean judges = thrown.filter(each -> bodies.isJudgement(test, each)).isPresent();
    if (judges && reliable.test(test.getUniqueId())) {
      stop.run();
      judgement = judgement.or(() -> Optional.of(failure));
    } else {
      accident = accident.or(() -> Optional.of(failure));
    }
  }

  private static String name(TestIdentifier test) {
    return test.getSource()
        .flatMap(
            source ->
                source instanceof MethodSource method
                    ? Optional.of(simple(method.getClassName()) + "." + method.getMethodName())
                    : source instanceof ClassSource type
                        ? Optional.of(simple(type.getClassName()))
                        : Optional.<String>empty())
        .orElse(test.getDisplayName());
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /**
   * A test, or a class of them, that failed.
   *
   * @param test its class and method
   * @param reason what was thrown
   */
  record Failure(String test, String reason) {

    /** Returns the first line of the reason that says something. */
    String line() {
      return reason
          .lines()
          .map(String::strip)
          .filter(each -> !each.isEmpty())
          .findFirst()
          .orElse("no reason");
    }
  }
}
