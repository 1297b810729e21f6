package dev.ashlar.processor;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.output.ArtifactSink;
import dev.ashlar.processor.output.MessagerReporter;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Dialects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Turns everything a module declares into its outputs; claims our annotations and their trace. */
public final class AshlarProcessor extends AbstractProcessor {
  private static final String OURS = "dev.ashlar.annotation.*";

  /** On what we generate: unclaimed it would be a warning under {@code -Xlint:processing}. */
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Emitters emitters;
  private Optional<Pipeline> pipeline = Optional.empty();
  private boolean failed;

  /** For compilers: with the emitters that stand on the processor path. */
  public AshlarProcessor() {
    this(Emitters.onProcessorPath());
  }

  AshlarProcessor(Emitters emitters) {
    this.emitters = emitters;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(OURS, GENERATED);
  }

  @Override
  public Set<String> getSupportedOptions() {
    Set<String> names = new TreeSet<>();
    optionNames().forEach(name -> names.add(Options.PREFIX + name));
    if (isInitialized()) {
      // Unknown ones too: we report them ourselves, and the compiler need not do it again.
      Options.of(processingEnv.getOptions())
          .values()
          .keySet()
          .forEach(name -> names.add(Options.PREFIX + name));
    }
    return names;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** Claims, because what nobody claims is a warning under {@code -Xlint:processing}. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (failed) {
      return true;
    }
    try {
      if (pipeline.isEmpty()) {
        pipeline = Optional.of(pipeline());
      }
      pipeline.get().round(round);
    } catch (RuntimeException bug) {
      failed = true;
      InternalErrors.print(processingEnv.getMessager(), "make the outputs of this module", bug);
    }
    return true;
  }

  private Set<String> optionNames() {
    Set<String> names = new TreeSet<>(emitters.options());
    for (Dialect dialect : Dialects.all()) {
      dialect.options().forEach(option -> names.add(dialect.id() + "." + option));
    }
    return Options.names(names);
  }

  private Pipeline pipeline() {
    Options options = Options.of(processingEnv.getOptions());
    Problems problems = new Problems();
    problems.addAll(options.problems(optionNames(), Anchor.of(new TypeName("", "options"))));
    Set<String> dialects = new TreeSet<>();
    Dialects.all().forEach(dialect -> dialects.add(dialect.id()));
    ArtifactSink sink = new ArtifactSink(processingEnv.getFiler(), processingEnv.getElementUtils());
    Phases phases = new Phases(options.isSet("verbose"));
    ModuleCompiler compiler =
        new ModuleCompiler(processingEnv, new SettingsResolver(options, dialects));
    return new Pipeline(
        FragmentProcessor.sourceFiles(processingEnv),
        compiler,
        new Outputs(processingEnv.getElementUtils(), emitters, sink, phases),
        new MessagerReporter(processingEnv),
        phases,
        problems);
  }
}
