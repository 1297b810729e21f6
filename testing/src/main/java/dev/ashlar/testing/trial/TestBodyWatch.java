package dev.ashlar.testing.trial;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Tells a trial when the method of a test begins, and what it throws. JUnit finds it by its name in
 * the jar; tests that run against no mutant are left alone.
 */
public final class TestBodyWatch implements InvocationInterceptor {

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    watched(invocation, context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    watched(invocation, context);
  }

  @Override
  public <T> T interceptTestFactoryMethod(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    return watched(invocation, context);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context)
      throws Throwable {
    watched(invocation, context);
  }

  private static <T> T watched(Invocation<T> invocation, ExtensionContext context)
      throws Throwable {
    Optional<TestBodies> bodies = TrialLoader.current().map(TrialLoader::bodies);
    bodies.ifPresent(each -> each.begin(context.getUniqueId()));
    try {
      return invocation.proceed();
    } catch (Throwable failure) {
      bodies.ifPresent(each -> each.threw(failure));
      throw failure;
    }
  }
}
