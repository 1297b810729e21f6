package dev.ashlar.testing.trial;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.launcher.TestIdentifier;

/**
 * What is known of the methods of tests, so that what they throw can be told from what is thrown
 * around them: a test says something about a rule, its set-up does not.
 */
final class TestBodies {
  private static final String JUPITER = "[engine:junit-jupiter]";

  private final Set<String> begun = ConcurrentHashMap.newKeySet();
  private final Set<Throwable> thrown =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  /** Remembers that the test of this id was set up, and began. */
  void begin(String id) {
    begun.add(id);
  }

  /** Remembers what the method of a test threw. */
  void threw(Throwable failure) {
    thrown.add(failure);
  }

  /**
   * Whether the test itself says by this that something is wrong: it threw it, or it is an
   * assertion after it had begun. Of tests of other engines only assertions are known to be theirs.
   */
  boolean isJudgement(TestIdentifier test, Throwable failure) {
    Set<Throwable> causes = causes(failure);
    if (causes.stream().anyMatch(TestBodies::isOfTheMachine)) {
      return false;
    }
    boolean known = begun.contains(test.getUniqueId()) || !test.getUniqueId().contains(JUPITER);
    return causes.stream().anyMatch(thrown::contains)
        || (known && test.isTest() && failure instanceof AssertionError);
  }

  /** Methods and classes that do not fit together are a fault of ours, or of class loading. */
  private static boolean isOfTheMachine(Throwable failure) {
    return failure instanceof LinkageError
        || failure instanceof VirtualMachineError
        || failure instanceof ClassNotFoundException;
  }

  private static Set<Throwable> causes(Throwable failure) {
    Set<Throwable> causes = Collections.newSetFromMap(new IdentityHashMap<>());
    Throwable cause = failure;
    while (cause != null && causes.add(cause)) {
      cause = cause.getCause();
    }
    return causes;
  }
}
