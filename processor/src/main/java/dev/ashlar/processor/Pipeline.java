package dev.ashlar.processor;

import dev.ashlar.annotation.SchemaModule;
import dev.ashlar.annotation.index.SchemaFragment;
import dev.ashlar.processor.decl.Reading;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.fragment.FragmentReader;
import dev.ashlar.processor.output.MessagerReporter;
import dev.ashlar.processor.output.SourceFiles;
import dev.ashlar.processor.source.GeneratedMarks;
import dev.ashlar.processor.source.Names;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * What happens in which round. Java is written once, as soon as every type has its fragment, and
 * never in the last round, whose classes nobody could name. Problems are printed after it, since an
 * error printed earlier would end the rounds. Resources are written in the last round.
 */
final class Pipeline {
  private final SourceFiles sources;
  private final ModuleCompiler compiler;
  private final Outputs outputs;
  private final MessagerReporter reporter;
  private final Phases phases;
  private final Problems problems;
  private final TreeMap<TypeName, Reading> fresh = new TreeMap<>();
  private final Set<TypeName> expected = new TreeSet<>();
  private final Set<TypeName> unchanged = new TreeSet<>();
  private final Set<String> modules = new TreeSet<>();
  private Optional<Compiled> compiled = Optional.empty();
  private boolean written;

  /**
   * @param problems those known before anything is read; all others are added
   */
  Pipeline(
      SourceFiles sources,
      ModuleCompiler compiler,
      Outputs outputs,
      MessagerReporter reporter,
      Phases phases,
      Problems problems) {
    this.sources = sources;
    this.compiler = compiler;
    this.outputs = outputs;
    this.reporter = reporter;
    this.phases = phases;
    this.problems = problems;
  }

  /** Does what can be done in a round. */
  void round(RoundEnvironment round) {
    if (round.processingOver()) {
      finish(round);
      return;
    }
    collect(round);
    if (written) {
      reportLate();
      reporter.report(problems);
    } else if (fresh.keySet().containsAll(expected)) {
      written = true;
      ModuleCompiler.Given given = new ModuleCompiler.Given(fresh, unchanged, modules);
      compiled = phases.measure("analysis", () -> compiler.compile(given, problems));
      compiled.ifPresent(outputs::java);
    }
  }

  private void collect(RoundEnvironment round) {
    for (TypeElement type : Declared.types(round)) {
      (sources.has(type) ? expected : unchanged).add(Names.of(type));
    }
    for (Element element : round.getElementsAnnotatedWith(SchemaModule.class)) {
      if (element instanceof PackageElement named) {
        modules.add(named.getQualifiedName() + ".package-info");
      } else if (element instanceof TypeElement type) {
        modules.add(Names.of(type).qualified());
      }
    }
    for (Element element : round.getElementsAnnotatedWith(SchemaFragment.class)) {
      if (element instanceof TypeElement type && sources.has(type)) {
        GeneratedMarks.fragment(type)
            .flatMap(fragment -> FragmentReader.read(fragment.json()))
            .ifPresent(reading -> fresh.put(reading.declaration().name(), reading));
      }
    }
  }

  /** A type that another processor makes after the Java was written has no DAO. */
  private void reportLate() {
    for (TypeName type : expected) {
      if (compiled.filter(module -> module.types().contains(type)).isEmpty()) {
        incomplete(
            type,
            "%s was generated after the schema of its module was made: it has no DAO and no SQL.",
            "write it by hand, or compile it in a module of its own.");
      }
    }
  }

  private void finish(RoundEnvironment round) {
    if (!written) {
      for (TypeName type : expected) {
        incomplete(
            type,
            "%s was never read: FragmentProcessor did not run.",
            "leave -processor out, so that both processors are found.");
      }
    }
    boolean whole = !round.errorRaised() && compiled.filter(Compiled::whole).isPresent();
    if (whole) {
      outputs.resources(compiled.orElseThrow());
    }
    reporter.report(problems);
    if (whole) {
      reporter.note(outputs.closing(compiled.orElseThrow()));
    }
  }

  private void incomplete(TypeName type, String sentence, String fix) {
    problems.add(
        Code.SCHEMA_INCOMPLETE, Anchor.of(type), sentence.formatted(type.simpleName()), fix);
  }
}
