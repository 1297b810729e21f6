package dev.ashlar.processor;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Table;
import dev.ashlar.processor.decl.Reading;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.fragment.Chunks;
import dev.ashlar.processor.fragment.FragmentWriter;
import dev.ashlar.processor.output.CompiledClasses;
import dev.ashlar.processor.output.CompilerTrees;
import dev.ashlar.processor.output.GeneratedClass;
import dev.ashlar.processor.output.SourceFiles;
import dev.ashlar.processor.source.ClassFiles;
import dev.ashlar.processor.source.DeclarationReader;
import dev.ashlar.processor.source.Names;
import dev.ashlar.processor.source.WrittenMethods;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads each table and actor from its source and writes it as a fragment: a class of its own with
 * that one origin. Build tools can so keep the fragments of what has not changed.
 *
 * <p>It claims nothing, and stands before {@link AshlarProcessor} in the services file, which
 * claims all: a processor after a claim is not asked.
 */
public final class FragmentProcessor extends AbstractProcessor {
  private static final String AWAITED = "Awaited";

  private final Set<TypeName> deferred = new LinkedHashSet<>();
  private int rounds;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Table.class.getName(), Actor.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    rounds++;
    if (round.processingOver()) {
      return false;
    }
    try {
      read(round);
    } catch (RuntimeException | IOException bug) {
      InternalErrors.print(processingEnv.getMessager(), "read a declaration", bug);
    }
    return false;
  }

  private void read(RoundEnvironment round) throws IOException {
    DeclarationReader reader = reader();
    Set<TypeElement> types = new LinkedHashSet<>();
    for (TypeName name : deferred) {
      types.add(processingEnv.getElementUtils().getTypeElement(name.qualified()));
    }
    deferred.clear();
    types.addAll(declared(round));
    boolean written = false;
    for (TypeElement type : types) {
      Reading reading = reader.read(type);
      if (reading.complete() || rounds > 1) {
        write(reading, type);
        written = true;
      } else {
        deferred.add(Names.of(type));
      }
    }
    if (!written && !deferred.isEmpty()) {
      awaitAnotherRound();
    }
  }

  private DeclarationReader reader() {
    Elements elements = processingEnv.getElementUtils();
    ClassFiles classFiles =
        new CompiledClasses(processingEnv.getFiler(), elements, sourceFiles(processingEnv));
    WrittenMethods methods =
        CompilerTrees.of(processingEnv)
            .<WrittenMethods>map(trees -> method -> trees.getTree(method) != null)
            .orElse(WrittenMethods.NONE);
    return new DeclarationReader(elements, processingEnv.getTypeUtils(), classFiles, methods);
  }

  private List<TypeElement> declared(RoundEnvironment round) {
    SourceFiles sources = sourceFiles(processingEnv);
    return Declared.types(round).stream().filter(sources::has).toList();
  }

  static SourceFiles sourceFiles(ProcessingEnvironment environment) {
    Optional<Predicate<Element>> inTrees =
        CompilerTrees.of(environment).map(trees -> element -> trees.getPath(element) != null);
    return new SourceFiles(environment.getElementUtils(), inTrees);
  }

  private void write(Reading reading, TypeElement origin) throws IOException {
    TypeName type = reading.declaration().name();
    TypeName name = GeneratedClass.fragmentName(type);
    List<String> json = Chunks.of(FragmentWriter.write(reading));
    create(name, GeneratedClass.fragment(name, type, json), origin);
  }

  /** Types that other processors make may be missing; only a new class brings another round. */
  private void awaitAnotherRound() throws IOException {
    TypeName type = deferred.iterator().next();
    TypeName fragment = GeneratedClass.fragmentName(type);
    TypeName name = new TypeName(fragment.packageName(), fragment.simpleName() + AWAITED);
    TypeElement origin = processingEnv.getElementUtils().getTypeElement(type.qualified());
    create(name, GeneratedClass.empty(name), origin);
  }

  private void create(TypeName name, String text, TypeElement origin) throws IOException {
    try (Writer writer =
        processingEnv.getFiler().createSourceFile(name.qualified(), origin).openWriter()) {
      writer.write(text);
    }
  }
}
