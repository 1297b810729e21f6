package dev.ashlar.processor.output;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Reaches the trees of javac where there are any. ECJ has none, and build tools that wrap the
 * environment hide them.
 */
public final class CompilerTrees {
  private CompilerTrees() {}

  /** Returns the trees; absent for another compiler, or behind a wrapper that cannot be opened. */
  public static Optional<Trees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(unwrapped(environment)));
    } catch (RuntimeException | LinkageError unavailable) {
      return Optional.empty();
    }
  }

  /** IntelliJ hands processors a dynamic proxy since 2020.3, and this method to look behind it. */
  private static ProcessingEnvironment unwrapped(ProcessingEnvironment environment) {
    try {
      Class<?> wrappers =
          environment.getClass().getClassLoader().loadClass("org.jetbrains.jps.javac.APIWrappers");
      Object inside =
          wrappers
              .getDeclaredMethod("unwrap", Class.class, Object.class)
              .invoke(null, ProcessingEnvironment.class, environment);
      return inside instanceof ProcessingEnvironment unwrapped ? unwrapped : environment;
    } catch (ReflectiveOperationException | RuntimeException notIntelliJ) {
      return environment;
    }
  }
}
