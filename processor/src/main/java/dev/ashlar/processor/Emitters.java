package dev.ashlar.processor;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.emit.Emitter;
import dev.ashlar.ir.emit.Timing;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.decl.Settings;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Origins;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.output.ArtifactSink;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs the emitters that are on the processor path, ours and others', in the order of their ids.
 */
final class Emitters {
  private final List<Emitter> emitters;

  Emitters(List<Emitter> emitters) {
    this.emitters = emitters.stream().sorted(Comparator.comparing(Emitter::id)).toList();
  }

  /** Finds all emitters that the processor's own class loader sees. */
  static Emitters onProcessorPath() {
    ServiceLoader<Emitter> loader =
        ServiceLoader.load(Emitter.class, Emitters.class.getClassLoader());
    return new Emitters(loader.stream().map(ServiceLoader.Provider::get).toList());
  }

  /** Returns the options of all emitters, each with the emitter's id as prefix. */
  Set<String> options() {
    Set<String> names = new TreeSet<>();
    for (Emitter emitter : emitters) {
      emitter.options().forEach(option -> names.add(emitter.id() + "." + option));
    }
    return names;
  }

  /**
   * What emitters work on.
   *
   * @param problems what is wrong so far, and what emitters add
   */
  record Job(
      Schema schema,
      Settings settings,
      boolean generatedAnnotation,
      Origins<Part> origins,
      Problems problems) {}

  /** Writes what the emitters of this timing make; one that fails does not stop the others. */
  void run(Timing timing, Job job, ArtifactSink sink) {
    for (Emitter emitter : emitters) {
      if (emitter.timing() == timing) {
        run(emitter, job, sink);
      }
    }
  }

  private static void run(Emitter emitter, Job job, ArtifactSink sink) {
    Anchor anchor = job.settings().anchor();
    if (!emitter.accepts().contains(job.schema().irVersion())) {
      String message =
          "Generator '%s' does not know IR %s: parts of the schema would be lost."
              .formatted(emitter.id(), job.schema().irVersion());
      job.problems().add(Code.IR_VERSION_UNKNOWN, anchor, message, "use a newer version of it.");
      return;
    }
    EmissionView view =
        new EmissionView(
            emitter.id(),
            job.schema(),
            job.settings(),
            job.generatedAnnotation(),
            job.origins(),
            job.problems());
    boolean failing = job.problems().hasErrors();
    try {
      emitter
          .emit(view)
          .forEach(artifact -> sink.write(emitter.id(), artifact, job.problems(), anchor));
    } catch (RuntimeException failure) {
      // A schema with errors may not hang together; what follows from them is not reported.
      if (!failing) {
        job.problems().add(failed(emitter, anchor, failure));
      }
    }
  }

  private static Problem failed(Emitter emitter, Anchor anchor, RuntimeException failure) {
    boolean ours = emitter.getClass().getName().startsWith("dev.ashlar.");
    String message =
        "Generator '%s' failed: its files would be missing or half written."
            .formatted(emitter.id());
    Problem problem =
        Problem.of(ours ? Code.BUG : Code.EMITTER_FAILED, anchor, message)
            .fix(
                ours
                    ? "report it, with these lines."
                    : "leave it out, or report it to its authors.")
            .note(failure.toString());
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? problem : problem.note("at " + trace[0]);
  }
}
