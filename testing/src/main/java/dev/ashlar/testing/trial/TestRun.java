package dev.ashlar.testing.trial;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final TrialLoader trial;
  private final List<Failure> failures = new ArrayList<>();
  private int tests;

  private TestRun(TrialLoader trial) {
    this.trial = trial;
  }

  /** Returns a launcher that nothing but us listens to. */
  static Launcher launcher() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build());
  }

  /** Runs the tests of one class until one fails. */
  static TestRun of(Launcher launcher, Class<?> tests, TrialLoader trial) {
    TestRun run = new TestRun(trial);
    launcher.execute(
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(tests))
            .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
            .configurationParameter(
                "junit.jupiter.extensions.autodetection.include", FirstFailureEnds.class.getName())
            .build(),
        run);
    return run;
  }

  /** Returns how many tests there were. */
  int tests() {
    return tests;
  }

  /** Returns the first that failed. */
  Optional<Failure> failure() {
    return failures.stream().findFirst();
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      tests++;
    }
    if (result.getStatus() == Status.FAILED) {
      trial.stop();
      failures.add(
          new Failure(
              name(test), result.getThrowable().map(Throwable::toString).orElse("no reason")));
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
   * A test that failed.
   *
   * @param test its class and method
   * @param reason what was thrown
   */
  record Failure(String test, String reason) {}
}
