package dev.ashlar.it.typescript;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The one thread on which JavaScript runs. Its stack is large, because the TypeScript compiler
 * recurses deeply and interpreted frames are big; it also lets one caller in at a time.
 */
final class JavaScriptThread {
  private static final long STACK_BYTES = 512L * 1024 * 1024;

  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(null, task, "javascript", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          });

  /** Runs the task and returns what it gives; what it throws is thrown here. */
  <T> T call(Supplier<T> task) {
    try {
      return executor.submit(task::get).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
