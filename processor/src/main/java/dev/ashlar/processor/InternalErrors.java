package dev.ashlar.processor;

import dev.ashlar.processor.diagnostics.Code;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Reports our own bugs as such: a processor that throws looks like a crash of the compiler. */
final class InternalErrors {
  private static final int FRAMES = 3;

  private InternalErrors() {}

  static void print(Messager messager, String job, Exception bug) {
    StringBuilder text = new StringBuilder("[ashlar " + Code.BUG.id() + "] Ashlar failed to ");
    text.append(job).append(": this is a bug in Ashlar, not in your code.\n  ").append(bug);
    StackTraceElement[] trace = bug.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
      text.append("\n    at ").append(trace[i]);
    }
    text.append("\nfix: report it, with these lines.");
    text.append("\npage: docs/diagnostics/").append(Code.BUG.id()).append(".md");
    messager.printMessage(Diagnostic.Kind.ERROR, text.toString());
  }
}
