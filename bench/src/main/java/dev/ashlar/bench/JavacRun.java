package dev.ashlar.bench;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Runs the compiler in a JVM of its own, several times over, and prints what each run took: wall
 * time and CPU time of the whole process, in milliseconds. The first run includes the JVM's start.
 */
final class JavacRun {
  private JavacRun() {}

  /** Takes the number of runs, then the compiler's arguments. */
  public static void main(String[] arguments) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
    long wall = ManagementFactory.getRuntimeMXBean().getStartTime() * 1_000_000L;
    long cpu = 0;
    for (int run = 0; run < Integer.parseInt(arguments[0]); run++) {
      int result = javac.run(null, OutputStream.nullOutputStream(), System.err, options);
      if (result != 0) {
        throw new IllegalStateException("javac failed");
      }
      long wallNow = System.currentTimeMillis() * 1_000_000L;
      long cpuNow = cpu();
      System.out.println((wallNow - wall) / 1_000_000 + " " + (cpuNow - cpu) / 1_000_000);
      wall = wallNow;
      cpu = cpuNow;
    }
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
