package dev.ashlar.testing.trial;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs no further test against a mutant that a test has noticed. JUnit finds it by its name in the
 * jar; tests that run against no mutant are left alone.
 */
public final class FirstFailureEnds implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return TrialLoader.current().filter(TrialLoader::isStopped).isPresent()
        ? ConditionEvaluationResult.disabled("another test has noticed the mutant")
        : ConditionEvaluationResult.enabled("nothing has failed");
  }
}
